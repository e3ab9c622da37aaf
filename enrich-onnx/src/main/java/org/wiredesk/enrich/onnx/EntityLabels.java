package org.wiredesk.enrich.onnx;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.engine.UnusableModelException;

/** What the outputs of a token classifier mean: BIO, BILOU, BIOES or plain types, by the names that are in use. */
final class EntityLabels {
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("PER", EntityType.PERSON),
            Map.entry("PERSON", EntityType.PERSON),
            Map.entry("ORG", EntityType.ORGANISATION),
            Map.entry("ORGANIZATION", EntityType.ORGANISATION),
            Map.entry("ORGANISATION", EntityType.ORGANISATION),
            Map.entry("CORPORATION", EntityType.ORGANISATION),
            Map.entry("GROUP", EntityType.ORGANISATION),
            Map.entry("LOC", EntityType.PLACE),
            Map.entry("LOCATION", EntityType.PLACE),
            Map.entry("PLACE", EntityType.PLACE),
            Map.entry("GPE", EntityType.PLACE),
            Map.entry("FAC", EntityType.PLACE),
            Map.entry("FACILITY", EntityType.PLACE),
            Map.entry("EVENT", EntityType.EVENT),
            Map.entry("MISC", EntityType.OTHER),
            Map.entry("MISCELLANEOUS", EntityType.OTHER),
            Map.entry("OTHER", EntityType.OTHER),
            Map.entry("PRODUCT", EntityType.OTHER),
            Map.entry("WORK_OF_ART", EntityType.OTHER),
            Map.entry("CREATIVE-WORK", EntityType.OTHER),
            Map.entry("LAW", EntityType.OTHER));

    /** Not names of things: peoples and languages are left alone, and numbers are numbers. */
    private static final Set<String> IGNORED = Set.of(
            "O", "NORP", "LANGUAGE", "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "PAD", "X");

    private final @Nullable EntityType[] types;
    private final boolean[] begins;

    private EntityLabels(@Nullable EntityType[] types, boolean[] begins) {
        this.types = types;
        this.begins = begins;
    }

    static EntityLabels of(ModelFolder folder) {
        int count = folder.labels().size();
        @Nullable EntityType[] types = new EntityType[count];
        boolean[] begins = new boolean[count];
        boolean any = false;
        for (int i = 0; i < count; i++) {
            String label = folder.labels().get(i).toUpperCase(Locale.ROOT);
            boolean prefixed = label.length() > 2
                    && (label.charAt(1) == '-' || label.charAt(1) == '_')
                    && "BILUES".indexOf(label.charAt(0)) >= 0;
            String type = prefixed ? label.substring(2) : label;
            types[i] = TYPES.get(type);
            begins[i] = prefixed && "BUS".indexOf(label.charAt(0)) >= 0;
            any |= types[i] != null;
            if (types[i] == null && !IGNORED.contains(type)) {
                throw new UnusableModelException("The config.json in " + folder.folder() + " has the label \""
                        + folder.labels().get(i)
                        + "\", which is no kind of name known here (PER, ORG, LOC, GPE, EVENT, MISC and their like).");
            }
        }
        if (!any) {
            throw new UnusableModelException("The config.json in " + folder.folder()
                    + " has no label of a kind of name: " + folder.labels() + ".");
        }
        return new EntityLabels(types, begins);
    }

    /** Null outside of names. */
    @Nullable
    EntityType type(int label) {
        return types[label];
    }

    /** Whether a name begins here even behind one of the same type. */
    boolean begins(int label) {
        return begins[label];
    }

    Set<EntityType> all() {
        Set<EntityType> all = EnumSet.noneOf(EntityType.class);
        for (EntityType type : types) {
            if (type != null) {
                all.add(type);
            }
        }
        return all;
    }
}
