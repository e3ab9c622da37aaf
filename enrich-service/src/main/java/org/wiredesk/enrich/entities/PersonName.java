package org.wiredesk.enrich.entities;

import java.util.List;

/** When two full names can be one person's: same surname, and first names that do not contradict each other. */
final class PersonName {
    private PersonName() {}

    static boolean same(NameForm a, NameForm b) {
        List<String> one = a.withoutSuffix().keys();
        List<String> other = b.withoutSuffix().keys();
        if (one.equals(other)) {
            return !bothSuffixed(a, b) || a.keys().equals(b.keys());
        }
        if (bothSuffixed(a, b) || one.size() < 2 || other.size() < 2) {
            return false;
        }
        return one.get(one.size() - 1).equals(other.get(other.size() - 1))
                && compatible(one.get(0), other.get(0))
                && middlesAgree(one.subList(1, one.size() - 1), other.subList(1, other.size() - 1));
    }

    private static boolean bothSuffixed(NameForm a, NameForm b) {
        return a.withoutSuffix() != a && b.withoutSuffix() != b && !a.keys().equals(b.keys());
    }

    private static boolean middlesAgree(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!compatible(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Equal, or one the initial of the other. */
    private static boolean compatible(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }
}
