package org.wiredesk.store.problems;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** A parameter that is unknown or has a value it cannot have. */
    public static ProblemException badParameter(String parameter, String detail) {
        return new ProblemException(Problem.of(400, "parameter " + parameter + ": " + detail, parameter));
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }

    public static ProblemException unauthorized(String detail) {
        return new ProblemException(Problem.of(401, detail));
    }

    public static ProblemException forbidden(String detail) {
        return new ProblemException(Problem.of(403, detail));
    }

    public static ProblemException tooMany(String detail) {
        return new ProblemException(Problem.of(429, detail));
    }

    public static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(409, detail));
    }

    public static ProblemException gone(String detail) {
        return new ProblemException(Problem.of(410, detail));
    }

    Problem problem() {
        return problem;
    }
}
