package org.wiredesk.edge.rest;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

import org.wiredesk.contract.RejectionReason;

/** Ends a request with a problem that the caller can do something about. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException of(StatusType status, String detail) {
        return new ProblemException(Problem.of(status, detail));
    }

    /** A query or path parameter that is unknown or has a value it cannot have. */
    public static ProblemException badParameter(String name, String detail) {
        String sentence = "parameter " + name + ": " + detail;
        return new ProblemException(Problem.of(Status.BAD_REQUEST, sentence, null, name, null));
    }

    /** A field of the body is at fault. */
    public static ProblemException field(String path, String detail) {
        return new ProblemException(Problem.of(Status.BAD_REQUEST, detail, null, null, path));
    }

    /** The input was read and refused, as it would be off the topic. */
    public static ProblemException rejected(RejectionReason reason, String detail) {
        return new ProblemException(Problem.of(RejectionStatus.of(reason), detail, reason.code(), null, null));
    }

    public static ProblemException notFound(String detail) {
        return of(Status.NOT_FOUND, detail);
    }

    public static ProblemException unauthorized(String detail) {
        return of(Status.UNAUTHORIZED, detail);
    }

    public static ProblemException forbidden(String detail) {
        return of(Status.FORBIDDEN, detail);
    }

    public static ProblemException tooMany(String detail) {
        return of(Status.TOO_MANY_REQUESTS, detail);
    }

    public static ProblemException conflict(String detail) {
        return of(Status.CONFLICT, detail);
    }

    public static ProblemException gone(String detail) {
        return of(Status.GONE, detail);
    }

    /** Something the service needs is away for now. */
    public static ProblemException unavailable(String detail) {
        return of(Status.SERVICE_UNAVAILABLE, detail);
    }

    Problem problem() {
        return problem;
    }
}
