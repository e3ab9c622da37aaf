package org.wiredesk.contract;

/** Where the text suggests something other than the format states. The stated value is the one used. */
public record Conflict(String field, String stated, String suggested) {}
