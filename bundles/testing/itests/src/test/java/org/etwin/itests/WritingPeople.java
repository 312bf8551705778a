package org.etwin.itests;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;
import org.etwin.itests.Ledger.Kind;

/**
 * Clients that write all the time, each in a thread of its own: schools, threads with their first post, replies, news with
 * a picture, lists of pupils, projects from the draft to the second approval.
 */
final class WritingPeople {
    private static final int PICTURE = 48;
    private static final int PUPILS_EVERY = 8;

    private final Ledger ledger;
    private final long seed;
    private final Rest desk;
    private final Rest otherDesk;
    private final Rest founder;
    private final Rest other;
    private final String otherId;
    private final String school;
    private final String otherSchool;
    private final String space;
    private final String discussion;
    private final AtomicInteger count = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    /** On a server with demo data that is ready. */
    WritingPeople(URI address, Ledger ledger, long seed) {
        this.ledger = ledger;
        this.seed = seed;
        Rest visitor = Rest.visitor(address);
        desk = visitor.signedIn(Demo.NSO_SI);
        otherDesk = visitor.signedIn(Demo.NSO_FI);
        founder = visitor.signedIn(NewTwinSpace.FOUNDER);
        other = visitor.signedIn(NewTwinSpace.OTHER_FOUNDER);
        otherId = other.get("/api/v1/me").at("id");
        school = NewTwinSpace.school(founder);
        otherSchool = NewTwinSpace.school(other);
        space = twinSpace();
        discussion = founder.post(
                        "/api/v1/spaces/" + space + "/forum/discussions", Map.of("title", "Killed", "text", ""))
                .expect(201)
                .at("id");
    }

    private String twinSpace() {
        String title = "The killed " + seed;
        String project =
                founder.post("/api/v1/projects", draft(title)).expect(201).at("id");
        founder.post("/api/v1/projects/" + project + "/send", Map.of("word", "Shall we?"))
                .expect(200);
        other.post(accepting(project), accepted()).expect(200);
        desk.post(approving(project), approved("SI")).expect(200);
        otherDesk.post(approving(project), approved("FI")).expect(200);
        return NewTwinSpace.spaceOf(founder, title).at("/id").asText();
    }

    String space() {
        return space;
    }

    /** Somebody who may read all that was confirmed. */
    Rest reader() {
        return founder;
    }

    Rest desk() {
        return desk;
    }

    void begin() {
        work("school", this::school);
        work("school", this::school);
        work("thread", this::thread);
        work("thread", this::thread);
        work("update", this::update);
        work("update", this::update);
        work("project", this::project);
        work("pupils", this::pupilsNowAndThen);
    }

    /** Nobody begins anything any more, and the last calls are over. */
    void end() {
        ledger.end();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void work(String name, BiConsumer<String, Random> one) {
        int number = threads.size();
        Random random = new Random(seed * 31 + number);
        Thread thread = new Thread(
                () -> {
                    while (ledger.goesOn()) {
                        one.accept("k" + seed + "n" + count.incrementAndGet() + "e", random);
                    }
                },
                "writes-" + name + "-" + number);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void school(String mark, Random random) {
        ledger.begin(Kind.SCHOOL, mark);
        Map<String, String> details = Map.of("name", mark, "type", "SCHOOL", "place", "Celje");
        client(desk, random)
                .post(mark, "/api/v1/schools", Map.of("territory", "SI", "details", details))
                .ifPresent(answer -> ledger.confirm(Kind.SCHOOL, mark, "/api/v1/schools/" + answer.at("id")));
    }

    private void thread(String mark, Random random) {
        ledger.begin(Kind.THREAD, mark);
        String forum = "/api/v1/spaces/" + space + "/forum";
        Optional<Rest.Answer> opened = client(founder, random)
                .post(
                        mark,
                        forum + "/discussions/" + discussion + "/threads",
                        Map.of("title", mark, "text", "first " + mark));
        if (opened.isEmpty()) {
            return;
        }
        String thread = forum + "/threads/" + opened.get().at("id");
        ledger.confirm(Kind.THREAD, mark, thread);
        for (int i = 0; i < 3; i++) {
            String reply = "r" + i + mark;
            ledger.begin(Kind.REPLY, reply);
            client(other, random)
                    .post(reply, thread + "/posts", Map.of("text", reply))
                    .ifPresent(answer -> ledger.confirm(Kind.REPLY, reply, forum + "/posts/" + answer.at("id")));
        }
    }

    private void update(String mark, Random random) {
        CarefulClient client = client(founder, random);
        Optional<Rest.Answer> file = client.send(
                "f" + mark, "/api/v1/files?use=spaces.update-picture&name=" + mark + ".png", "image/png", png(random));
        if (file.isEmpty()) {
            return;
        }
        ledger.begin(Kind.UPDATE, mark);
        Map<String, Object> news = Map.of(
                "text", mark, "pictures", List.of(Map.of("file", file.get().at("id"), "alt", "dots")));
        String updates = "/api/v1/spaces/" + space + "/updates";
        client.post(mark, updates, news)
                .ifPresent(answer -> ledger.confirm(Kind.UPDATE, mark, updates + "/" + answer.at("id")));
    }

    private void pupilsNowAndThen(String mark, Random random) {
        for (int i = 0; i < PUPILS_EVERY && ledger.goesOn(); i++) {
            school("p" + i + mark, random);
        }
        ledger.begin(Kind.PUPILS, mark);
        client(founder, random)
                .post(
                        mark,
                        "/api/v1/spaces/" + space + "/pupils",
                        Map.of("names", List.of("Ana " + mark, "Bor " + mark), "once", mark))
                .ifPresent(answer -> ledger.confirm(Kind.PUPILS, mark, null));
    }

    private void project(String mark, Random random) {
        ledger.begin(Kind.PROJECT, mark);
        CarefulClient mine = client(founder, random);
        Optional<Rest.Answer> made = mine.post(mark, "/api/v1/projects", draft(mark));
        if (made.isEmpty()) {
            return;
        }
        String id = made.get().at("id");
        ledger.confirm(Kind.PROJECT, mark, "/api/v1/projects/" + id);
        if (mine.post(mark, "/api/v1/projects/" + id + "/send", Map.of("word", "Shall we?"))
                        .isEmpty()
                || client(other, random).post(mark, accepting(id), accepted()).isEmpty()) {
            return;
        }
        ledger.begin(Kind.OPENED, mark);
        if (client(desk, random).post(mark, approving(id), approved("SI")).isPresent()
                && client(otherDesk, random)
                        .post(mark, approving(id), approved("FI"))
                        .isPresent()) {
            ledger.confirm(Kind.OPENED, mark, "/api/v1/projects/" + id);
        }
    }

    private Map<String, Object> draft(String title) {
        return NewTwinSpace.draft(title, school, otherId);
    }

    private static String accepting(String project) {
        return "/api/v1/projects/" + project + "/accept";
    }

    private Map<String, Object> accepted() {
        return Map.of("school", otherSchool, "word", "Yes.");
    }

    private static String approving(String project) {
        return "/api/v1/project-decisions/" + project + "/approve";
    }

    private static Map<String, Object> approved(String territory) {
        return Map.of("territory", territory, "words", "");
    }

    private CarefulClient client(Rest rest, Random random) {
        return new CarefulClient(rest, ledger, random);
    }

    private static byte[] png(Random random) {
        BufferedImage picture = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < PICTURE * PICTURE; i++) {
            picture.setRGB(i % PICTURE, i / PICTURE, random.nextInt());
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
