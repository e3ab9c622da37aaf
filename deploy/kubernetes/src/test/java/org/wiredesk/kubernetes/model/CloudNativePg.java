package org.wiredesk.kubernetes.model;

import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import org.jspecify.annotations.Nullable;

/**
 * What is used of CloudNativePG's {@code postgresql.cnpg.io/v1}, of which no Java model is published. Names and types are those of its
 * CRDs.
 */
final class CloudNativePg {
    private CloudNativePg() {}

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {}

    record Spec(
            Integer instances,
            Catalog imageCatalogRef,
            Bootstrap bootstrap,
            Postgresql postgresql,
            Storage storage,
            Storage walStorage,
            ResourceRequirements resources,
            Affinity affinity) {}

    record Catalog(String apiGroup, String kind, String name, Integer major) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner) {}

    /** @param parameters of postgresql.conf: texts, also where they are numbers */
    record Postgresql(@Nullable Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(Method method, Integer number, Durability dataDurability) {}

    @SuppressWarnings("unused")
    enum Method {
        any,
        first
    }

    @SuppressWarnings("unused")
    enum Durability {
        required,
        preferred
    }

    record Storage(Quantity size) {}

    record Affinity(boolean enablePodAntiAffinity, String topologyKey, AntiAffinity podAntiAffinityType) {}

    @SuppressWarnings("unused")
    enum AntiAffinity {
        required,
        preferred
    }
}
