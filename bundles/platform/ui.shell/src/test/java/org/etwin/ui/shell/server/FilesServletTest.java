package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.etwin.files.FileSamples;
import org.etwin.files.FilesFixture;
import org.etwin.files.InMemoryFiles;
import org.etwin.files.StoredFile;
import org.etwin.files.TestUse;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;
import org.junit.jupiter.api.Test;

/** What a visitor gets, who has no session. */
class FilesServletTest implements FilesFixture {
    private static final FileUse PUBLIC =
            new TestUse("test.public", Set.of("image/*", "text/plain"), 1_000_000, 10_000_000, Set.of(Actor.VISITOR));

    private final InMemoryFiles files = new InMemoryFiles(PUBLIC);
    private final FilesServlet servlet = new FilesServlet(null, null, files);

    @Override
    public InMemoryFiles files() {
        return files;
    }

    private StoredFile published(String name, byte[] content) {
        StoredFile file = stored(TINA, PUBLIC, name, content);
        files.keep(TINA, file.id(), RECORD);
        return file;
    }

    @Test
    void aFileThatEverybodyMayReadIsHandedOver() throws IOException {
        StoredFile file = published("a.txt", FileSamples.text("0123456789"));
        Answer whole = asked("/" + file.id() + "/a.txt", Map.of());

        assertThat(whole.status).isEqualTo(200);
        assertThat(whole.body).hasToString("0123456789");
        assertThat(whole.headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "private, no-cache");
        Answer part = asked("/" + file.id() + "/any-name", Map.of("Range", "bytes=3-5"));
        assertThat(part.status).isEqualTo(206);
        assertThat(part.body).hasToString("345");
        Answer known = asked("/" + file.id(), Map.of("If-None-Match", whole.headers.get("ETag")));
        assertThat(known.status).isEqualTo(304);
        assertThat(known.body.size()).isZero();
    }

    @Test
    void aPictureComesInTheSizeThatWasAskedFor() throws IOException {
        StoredFile file = published("a.png", FileSamples.png(400, 200));
        Answer small = asked("/" + file.id() + "/a.png", Map.of("?size", "96"));

        assertThat(small.headers).containsEntry("Content-Type", "image/png");
        assertThat(small.body.size()).isPositive();
        assertThat(asked("/" + file.id() + "/a.png", Map.of("?size", "96", "If-None-Match", small.headers.get("ETag")))
                        .status)
                .isEqualTo(304);
        for (String none : new String[] {"95", "x", "", "-1", "99999999999"}) {
            assertThat(asked("/" + file.id() + "/a.png", Map.of("?size", none)).status)
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatOneMayNotReadIsNotThere() throws IOException {
        StoredFile draft = stored(TINA, PUBLIC, "a.txt", FileSamples.text("draft"));

        assertThat(asked("/" + draft.id() + "/a.txt", Map.of()).status).isEqualTo(404);
        for (String path : new String[] {null, "", "/", "//", "/../x", "/no-id/a.txt", "/\u0000"}) {
            assertThat(asked(path, Map.of()).status).as("%s", path).isEqualTo(404);
        }
    }

    /** @param asked headers, and parameters with a question mark in front */
    private Answer asked(String path, Map<String, String> asked) throws IOException {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getPathInfo" -> path;
                    case "getMethod" -> "GET";
                    case "getHeader" -> asked.get((String) args[0]);
                    case "getParameter" -> asked.get("?" + args[0]);
                    case "getSession" -> null;
                    default -> throw new AssertionError(method.getName());
                });
        Answer answer = new Answer();
        servlet.doGet(request, answer.response());
        return answer;
    }

    private static final class Answer {
        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status;

        HttpServletResponse response() {
            return (HttpServletResponse) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, args) -> {
                        switch (method.getName()) {
                            case "setStatus", "sendError" -> status = (int) args[0];
                            case "setHeader" -> headers.put((String) args[0], (String) args[1]);
                            case "getOutputStream" -> {
                                return into();
                            }
                            default -> throw new AssertionError(method.getName());
                        }
                        return null;
                    });
        }

        private ServletOutputStream into() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new AssertionError("not expected to be asked");
                }

                @Override
                public void write(int one) {
                    body.write(one);
                }
            };
        }
    }
}
