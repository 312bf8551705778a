package org.etwin.rest.server;

import java.util.UUID;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever else was thrown is a fault: the log gets all of it under a number, the caller the number. */
@Provider
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private final Problems problems;

    FaultMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, thrown);
        return problems.fault(number);
    }
}
