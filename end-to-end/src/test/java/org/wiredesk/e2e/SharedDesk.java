package org.wiredesk.e2e;

import java.io.IOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.wiredesk.proof.desk.Desk;

/** One running system for all tests that only publish and read, each under sources of its own. */
final class SharedDesk implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    /** It is started for the first, and stopped after the last. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedDesk.class))
                .computeIfAbsent(Desk.class, key -> start(), Desk.class);
    }

    private static Desk start() {
        try {
            return Desk.start();
        } catch (IOException e) {
            throw new ParameterResolutionException("the system does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted", e);
        }
    }
}
