package org.wiredesk.bench.report;

import java.util.List;
import java.util.Locale;

/** Bars: how much of its goal each figure reaches. */
final class Chart {
    private static final int ROW = 22;
    private static final int LABELS = 360;
    private static final int UNIT = 200;
    /** Longer bars are cut: all of a goal and twice that look alike to whoever asks what falls short. */
    private static final double LONGEST = 2;

    private static final int TOP = 34;

    private Chart() {}

    static String svg(List<Figure> figures) {
        List<Figure> charted =
                figures.stream().filter(figure -> figure.share() != null).toList();
        int width = LABELS + (int) (UNIT * LONGEST) + 70;
        int height = TOP + ROW * charted.size() + 12;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"");
        svg.append(height).append("\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append("<text x=\"8\" y=\"20\" font-weight=\"bold\">Share of the goal that is reached</text>\n");
        for (int i = 0; i < charted.size(); i++) {
            row(svg, charted.get(i), TOP + ROW * i);
        }
        int goal = LABELS + UNIT;
        svg.append("<line x1=\"")
                .append(goal)
                .append("\" y1=\"")
                .append(TOP - 6)
                .append("\" x2=\"")
                .append(goal);
        svg.append("\" y2=\"").append(height - 8).append("\" stroke=\"#333333\" stroke-dasharray=\"3 3\"/>\n");
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, Figure figure, int top) {
        Double known = figure.share();
        double share = known == null ? 0 : known;
        int length = (int) Math.round(UNIT * Math.min(LONGEST, share));
        svg.append("<text x=\"8\" y=\"").append(top + 14).append("\" fill=\"#222222\">");
        svg.append(escaped(figure.bench() + ": " + figure.name())).append("</text>\n");
        svg.append("<rect x=\"")
                .append(LABELS)
                .append("\" y=\"")
                .append(top + 3)
                .append("\" width=\"");
        svg.append(length).append("\" height=\"").append(ROW - 7).append("\" fill=\"");
        svg.append(share >= 1 ? "#2e7d5b" : "#c0562f").append("\"/>\n");
        svg.append("<text x=\"").append(LABELS + length + 6).append("\" y=\"").append(top + 14);
        svg.append("\" fill=\"#222222\">")
                .append(String.format(Locale.ROOT, "%.2f", share))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
