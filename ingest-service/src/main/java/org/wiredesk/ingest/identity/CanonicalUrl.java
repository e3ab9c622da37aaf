package org.wiredesk.ingest.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One spelling of an article's address: no tracking parameters, fragment, AMP or mobile form, default port, trailing slash or index
 * page; host names in ASCII, percent encoding as RFC 3986 (section 6.2.2) has it.
 *
 * @param value for people and links; the scheme as stated
 * @param key for identity: without the scheme and a leading "www.", parameters in order
 * @param domain host without "www."
 */
public record CanonicalUrl(String value, String key, String domain) {
    private static final int LONGEST = 4_000;
    private static final Pattern AUTHORITY =
            Pattern.compile("(?i)(https?)://(?:[^/?#@]{0,200}@)?([^/?#:@]{1,300})(?::(\\d{0,5}))?(?=[/?#]|$)");
    /** AMP caches name the article's own address in their path: "/c/s/host/path", without the "s" for plain HTTP. */
    private static final Pattern AMP_CACHE = Pattern.compile(
            "(?i)https?://(?:www\\.google\\.[a-z.]{2,8}/amp|www\\.bing\\.com/amp|[a-z0-9-]{1,100}\\.cdn\\.ampproject\\.org/[a-z])/(s/)?(.+)");

    /** @return null when it is not an absolute http or https address */
    public static @Nullable CanonicalUrl of(@Nullable String address) {
        if (address == null || address.isBlank() || address.length() > LONGEST) {
            return null;
        }
        String own = unwrapped(address.strip());
        Matcher authority = AUTHORITY.matcher(own);
        if (!authority.lookingAt()) {
            return null;
        }
        String host = UrlForms.ownHost(ascii(authority.group(2)));
        URI rest = parse(own.substring(authority.end()));
        if (rest == null || host.isEmpty()) {
            return null;
        }
        String scheme = authority.group(1).toLowerCase(Locale.ROOT);
        String port = port(authority.group(3));
        String path = UrlForms.ownPath(UrlForms.encoded(rest.getRawPath()));
        List<String> parameters = UrlParameters.own(UrlForms.encoded(rest.getRawQuery()));
        List<String> sorted = parameters.stream().sorted().toList();
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return new CanonicalUrl(
                scheme + "://" + host + port + path + query(parameters), bare + port + path + query(sorted), bare);
    }

    private static String query(List<String> parameters) {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static String port(@Nullable String stated) {
        boolean usual = stated == null || stated.isEmpty() || stated.equals("80") || stated.equals("443");
        return usual ? "" : ":" + stated;
    }

    private static String unwrapped(String address) {
        Matcher cache = AMP_CACHE.matcher(address);
        if (!cache.matches()) {
            return address;
        }
        return (cache.group(1) == null ? "http://" : "https://") + cache.group(2);
    }

    /** Empty when it is no host name. */
    private static String ascii(String host) {
        try {
            String name = IDN.toASCII(host.toLowerCase(Locale.ROOT));
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return new URI("http", bare, "/", null).getHost() == null ? "" : bare;
        } catch (IllegalArgumentException | URISyntaxException e) {
            return "";
        }
    }

    /** Addresses in the wild hold spaces, brackets and other characters that a URI must not. */
    private static @Nullable URI parse(String rest) {
        StringBuilder legal = new StringBuilder(rest.length() + 32).append("http://host");
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean broken = c == '%' && !UrlForms.isEncoded(rest, i);
            if (broken || " |\"<>\\^`{}[]".indexOf(c) >= 0) {
                legal.append(String.format("%%%02X", (int) c));
            } else {
                legal.append(c);
            }
        }
        try {
            return new URI(new URI(legal.toString()).toASCIIString());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
