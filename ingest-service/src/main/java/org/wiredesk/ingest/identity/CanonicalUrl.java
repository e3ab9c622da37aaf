package org.wiredesk.ingest.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One spelling of an article's address: no tracking parameters, fragment, AMP or mobile form, default port or trailing slash.
 *
 * @param value for people and links
 * @param key for identity: without the scheme and a leading "www.", parameters in order
 * @param domain host without "www."
 */
public record CanonicalUrl(String value, String key, String domain) {
    private static final int LONGEST = 4_000;
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "referer",
            "source",
            "src",
            "cmpid",
            "cmp",
            "ocid",
            "smid",
            "smtyp",
            "ncid",
            "ito",
            "icid",
            "intcid",
            "xtor",
            "spm",
            "sr_share",
            "share",
            "shared",
            "feature",
            "fb_action_ids",
            "fb_action_types",
            "fb_source",
            "action_object_map",
            "trk",
            "trkid",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "amp",
            "_amp",
            "outputtype",
            "output",
            "partner",
            "rss",
            "feedtype",
            "feedname",
            "mod",
            "mbid",
            "sh",
            "s",
            "soc_src",
            "soc_trk",
            "taid",
            "trackingid",
            "campaign",
            "campaign_id",
            "email",
            "emci",
            "emdi",
            "ceid",
            "wt.mc_id",
            "__twitter_impression",
            "__source",
            "recirc",
            "oref",
            "ftag",
            "tag",
            "linkid",
            "cvid",
            "ei",
            "usqp",
            "ved",
            "usg",
            "sa");
    private static final List<String> TRACKING_PREFIXES =
            List.of("utm_", "ns_", "at_", "pk_", "mtm_", "hsa_", "vero_", "oly_", "__hs", "_hs", "mkt_", "wt_");
    /** Values these may have and still be an article's own parameter. */
    private static final Set<String> ONLY_IF_AMP = Set.of("outputtype", "output");

    /** @return null when it is not an absolute http or https address */
    public static @Nullable CanonicalUrl of(@Nullable String address) {
        if (address == null || address.isBlank() || address.length() > LONGEST) {
            return null;
        }
        URI uri = parse(unwrapped(address.strip()));
        String host = uri == null ? null : uri.getHost();
        if (uri == null || host == null || !isWeb(uri.getScheme())) {
            return null;
        }
        String lowerHost = ownHost(host.toLowerCase(Locale.ROOT));
        String path = ownPath(uri.getRawPath() == null ? "" : uri.getRawPath());
        List<String> parameters = parameters(uri.getRawQuery());
        int port = uri.getPort();
        String authority = lowerHost + (port < 0 || port == 80 || port == 443 ? "" : ":" + port);
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        String bare = lowerHost.startsWith("www.") ? lowerHost.substring(4) : lowerHost;
        List<String> sorted = parameters.stream().sorted().toList();
        String key = bare
                + authority.substring(lowerHost.length())
                + path
                + (sorted.isEmpty() ? "" : "?" + String.join("&", sorted));
        return new CanonicalUrl(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + authority + path + query, key, bare);
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    /** Addresses in the wild hold spaces, brackets and other characters that a URI must not. */
    private static @Nullable URI parse(String address) {
        StringBuilder legal = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case ' ' -> legal.append("%20");
                case '|' -> legal.append("%7C");
                case '"' -> legal.append("%22");
                case '<' -> legal.append("%3C");
                case '>' -> legal.append("%3E");
                case '\\' -> legal.append("%5C");
                case '^' -> legal.append("%5E");
                case '`' -> legal.append("%60");
                case '{' -> legal.append("%7B");
                case '}' -> legal.append("%7D");
                default -> legal.append(c);
            }
        }
        try {
            return new URI(legal.toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Addresses of AMP caches name the article's own address in their path. */
    private static String unwrapped(String address) {
        for (String cache : List.of("/amp/s/", "/c/s/", "/v/s/")) {
            int at = address.indexOf(cache);
            if (at > 0
                    && (address.contains("://www.google.") && cache.equals("/amp/s/")
                            || address.contains(".cdn.ampproject.org/"))) {
                return "https://" + address.substring(at + cache.length());
            }
        }
        return address;
    }

    private static String ownHost(String host) {
        for (String mobile : List.of("m.", "mobile.", "amp.", "touch.")) {
            if (host.startsWith(mobile) && host.indexOf('.', mobile.length()) > 0) {
                return host.substring(mobile.length());
            }
        }
        for (String inside : List.of("www.m.", "www.amp.", "m.www.")) {
            if (host.startsWith(inside)) {
                return "www." + host.substring(inside.length());
            }
        }
        return host;
    }

    private static String ownPath(String path) {
        String own = path.replaceAll("/{2,}", "/");
        if (own.startsWith("/amp/")) {
            own = own.substring(4);
        }
        for (String end : List.of("/", "/amp", "/amp.html", ".amp", "/index.html", "/index.htm", "/index.php")) {
            if (own.endsWith(end)) {
                own = own.substring(0, own.length() - end.length());
            }
        }
        if (own.endsWith(".amp.html")) {
            own = own.substring(0, own.length() - 9) + ".html";
        }
        while (own.endsWith("/")) {
            own = own.substring(0, own.length() - 1);
        }
        return own.isEmpty() ? "/" : own;
    }

    private static List<String> parameters(@Nullable String query) {
        List<String> kept = new ArrayList<>();
        if (query == null) {
            return kept;
        }
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            if (!name.isEmpty() && !isTracking(name, value)) {
                kept.add(parameter);
            }
        }
        return kept;
    }

    private static boolean isTracking(String name, String value) {
        if (ONLY_IF_AMP.contains(name)) {
            return value.equalsIgnoreCase("amp");
        }
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
