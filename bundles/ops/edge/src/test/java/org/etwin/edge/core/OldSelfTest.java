package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.service.model.ServiceInfo;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.servlet.ServletDestination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the library's own door. */
class OldSelfTest {
    private static final Map<String, Object> CALL = Map.of(
            "getRequestURI", "/api/v1/plug-ins",
            "getRequestURL", new StringBuffer("http://localhost/api/v1/plug-ins"),
            "getContextPath", "",
            "getServletPath", "",
            "getPathInfo", "/api/v1/plug-ins",
            "getHeaderNames", Collections.emptyEnumeration(),
            "getMethod", "GET");

    private final Bus bus = new ExtensionManagerBus();
    private ServletDestination door;

    @BeforeEach
    void makeTheDoor() throws IOException {
        ServiceInfo interfaceOfOurs = new ServiceInfo();
        interfaceOfOurs.setName(new QName("rest"));
        EndpointInfo place = new EndpointInfo(interfaceOfOurs, "http://cxf.apache.org/transports/http");
        place.setName(new QName("door"));
        place.setAddress("/");
        door = new ServletDestination(bus, new DestinationRegistryImpl(), place, "/");
    }

    @AfterEach
    void end() {
        bus.shutdown(true);
    }

    @Test
    void aCallThatNobodyListensToAnyMoreStaysUnanswered() throws Exception {
        door.setMessageObserver(null);
        assertThatThrownBy(this::call)
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("incomingObserver");
        new OldSelf().doFilter(null, null, (request, response) -> call());
    }

    @Test
    void whatGoesWrongBehindTheDoorIsNotKept() {
        door.setMessageObserver(OldSelfTest::forgotten);
        assertThatThrownBy(() -> new OldSelf().doFilter(null, null, (request, response) -> call()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("strip");
    }

    @Test
    void whatGoesWrongInFrontOfTheDoorIsNotKept() {
        FilterChain rest = (request, response) -> {
            throw new ServletException("no door");
        };
        assertThatThrownBy(() -> new OldSelf().doFilter(null, null, rest)).hasMessage("no door");
        assertThatThrownBy(() -> new OldSelf().doFilter(null, null, (request, response) -> forgotten(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("strip");
    }

    @Test
    void whatIsHeardIsHeardOnce() throws Exception {
        int[] heard = {0};
        door.setMessageObserver(message -> heard[0]++);
        new OldSelf().doFilter(null, null, (request, response) -> call());
        assertThat(heard[0]).isEqualTo(1);
    }

    private static void forgotten(Message message) {
        String nothing = message == null ? null : (String) message.get("nothing");
        nothing.strip();
    }

    private void call() throws IOException {
        door.invoke(null, null, saying(HttpServletRequest.class), saying(HttpServletResponse.class));
    }

    private static <T> T saying(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    Class<?> returned = method.getReturnType();
                    if (CALL.containsKey(method.getName())) {
                        return CALL.get(method.getName());
                    }
                    if (returned == boolean.class) {
                        return false;
                    }
                    return returned == int.class ? 0 : returned == long.class ? (Object) 0L : null;
                }));
    }
}
