package org.wiredesk.kubernetes.model;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import org.jspecify.annotations.Nullable;

/** What is used of KEDA's {@code keda.sh/v1alpha1}, of which no Java model is published. Names and types are those of its CRDs. */
final class Keda {
    private Keda() {}

    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {}

    record Spec(
            Target scaleTargetRef,
            @Nullable Integer pollingInterval,
            @Nullable Integer cooldownPeriod,
            Integer minReplicaCount,
            Integer maxReplicaCount,
            @Nullable Fallback fallback,
            @Nullable Advanced advanced,
            List<Trigger> triggers) {}

    record Target(String name, @Nullable String apiVersion, @Nullable String kind) {}

    record Fallback(Integer failureThreshold, Integer replicas, @Nullable Behavior behavior) {}

    @SuppressWarnings("unused")
    enum Behavior {
        currentReplicas,
        currentReplicasIfHigher,
        currentReplicasIfLower
    }

    record Advanced(HorizontalPodAutoscaler horizontalPodAutoscalerConfig) {}

    record HorizontalPodAutoscaler(@Nullable String name, HorizontalPodAutoscalerBehavior behavior) {}

    /** @param metadata of the trigger's kind: texts, also where they are numbers */
    record Trigger(String type, Map<String, String> metadata, Reference authenticationRef) {}

    record Reference(String name) {}

    record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, Sources spec) {}

    record Sources(List<Source> secretTargetRef, List<Source> configMapTargetRef) {}

    record Source(String parameter, String name, String key) {}
}
