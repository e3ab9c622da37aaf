package org.wiredesk.contract;

/**
 * An agency or outlet that an article comes from.
 *
 * @param role "agency" or "original-publisher"
 */
public record InfoSource(String name, String role) {}
