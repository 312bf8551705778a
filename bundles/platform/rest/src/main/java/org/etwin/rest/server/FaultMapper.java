package org.etwin.rest.server;

import java.util.UUID;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.etwin.platform.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever else was thrown is a fault: the log gets all of it under a number, the caller the number, operators the bundle. */
@Provider
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private final Problems problems;
    private final Faults faults;

    FaultMapper(Problems problems, Faults faults) {
        this.problems = problems;
        this.faults = faults;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, thrown);
        faults.record(part(), thrown);
        return problems.fault(number);
    }

    /** The resource that was called, so that operators see whose fault it is. */
    private static Class<?> part() {
        Message message = JAXRSUtils.getCurrentMessage();
        OperationResourceInfo called =
                message == null ? null : message.getExchange().get(OperationResourceInfo.class);
        return called == null
                ? FaultMapper.class
                : called.getClassResourceInfo().getServiceClass();
    }
}
