package org.wiredesk.bench.peers;

/** Takes the main text out of a page. */
@FunctionalInterface
interface MainText {
    String of(String html) throws Exception;
}
