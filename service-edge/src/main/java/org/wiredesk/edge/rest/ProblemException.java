package org.wiredesk.edge.rest;

import jakarta.ws.rs.core.Response;
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

    /** A query parameter is at fault. */
    public static ProblemException parameter(String name, String detail) {
        Status status = Status.BAD_REQUEST;
        return new ProblemException(
                new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null, name, null));
    }

    /** A field of the body is at fault. */
    public static ProblemException field(String path, String detail) {
        Status status = Status.BAD_REQUEST;
        return new ProblemException(
                new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null, null, path));
    }

    /** The input was read and refused, as it would be off the topic. */
    public static ProblemException rejected(RejectionReason reason, String detail) {
        StatusType status = RejectionStatus.of(reason);
        return new ProblemException(
                new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, reason.code(), null, null));
    }

    Response response() {
        return problem.response();
    }
}
