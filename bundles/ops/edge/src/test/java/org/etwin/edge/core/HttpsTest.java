package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpsTest {
    private final Map<String, Object> answer = new HashMap<>();

    @Test
    void whoComesByHttpIsSentToTheOutsideAddress() throws Exception {
        ask(new Https(true, 100, "https://etwin.example.org", "8443"), false, "/desk/requests", "q=a");
        assertThat(answer)
                .containsEntry("status", 308)
                .containsEntry("Location", "https://etwin.example.org/desk/requests?q=a")
                .doesNotContainKey("served");
    }

    @Test
    void withoutAnOutsideAddressTheNameThatWasAskedForStays() throws Exception {
        ask(new Https(true, 100, "http://localhost:8080", "8443"), false, "/", null);
        assertThat(answer).containsEntry("Location", "https://school.example.org:8443/");
        ask(new Https(true, 100, null, "443"), false, "/", null);
        assertThat(answer).containsEntry("Location", "https://school.example.org/");
    }

    @Test
    void whoComesByHttpsIsServedAndToldToComeSoAgain() throws Exception {
        ask(new Https(true, 100, null, null), true, "/", null);
        assertThat(answer)
                .containsEntry("served", true)
                .containsEntry("Strict-Transport-Security", "max-age=100")
                .doesNotContainKey("status");
    }

    @Test
    void watchdogsAreServedByHttp() throws Exception {
        ask(new Https(true, 100, null, null), false, "/health/ready", null);
        assertThat(answer).containsEntry("served", true);
    }

    @Test
    void nobodyIsSentAwayUnlessThatIsWanted() throws Exception {
        ask(new Https(false, 100, null, null), false, "/", null);
        assertThat(answer).containsOnly(Map.entry("served", true));
    }

    private void ask(Https https, boolean secure, String path, String query) throws Exception {
        answer.clear();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> switch (method.getName()) {
                    case "isSecure" -> secure;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getServerName" -> "school.example.org";
                    default -> throw new AssertionError(method.getName());
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, values) -> {
                    if (method.getName().equals("setStatus")) {
                        answer.put("status", values[0]);
                    } else {
                        answer.put((String) values[0], values[1]);
                    }
                    return null;
                });
        https.doFilter(request, response, (in, out) -> answer.put("served", true));
    }
}
