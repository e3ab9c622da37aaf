package org.wiredesk.edge.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.wiredesk.contract.Json;

/** Answers over REST are written exactly as the same articles are on the topics. */
@Singleton
class ContractMapper {
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.mapper();
    }
}
