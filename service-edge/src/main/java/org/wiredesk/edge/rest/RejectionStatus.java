package org.wiredesk.edge.rest;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

import org.wiredesk.contract.RejectionReason;

/** The HTTP status that says what a rejection reason says. */
final class RejectionStatus {
    private static final StatusType UNPROCESSABLE = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    private RejectionStatus() {}

    static StatusType of(RejectionReason reason) {
        return switch (reason) {
            case MALFORMED, INVALID_ENCODING -> Status.BAD_REQUEST;
            case UNSUPPORTED_FORMAT -> Status.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
            case EMPTY_BODY, ENRICHMENT_FAILED, STORE_FAILED -> UNPROCESSABLE;
        };
    }
}
