package org.wiredesk.ingest.format;

import java.util.List;

/**
 * The visible text of a page.
 *
 * @param nodes the elements around the blocks in the order of the page, the root first
 */
record Page(List<Block> blocks, List<PageNode> nodes) {}
