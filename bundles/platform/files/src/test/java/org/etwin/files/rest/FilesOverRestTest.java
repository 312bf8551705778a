package org.etwin.files.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.files.FilesFixture.EVE;
import static org.etwin.files.FilesFixture.MATTI;
import static org.etwin.files.FilesFixture.PUPIL;
import static org.etwin.files.FilesFixture.RECORD;
import static org.etwin.files.FilesFixture.TINA;

import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.client.WebClient;
import org.etwin.files.FileSamples;
import org.etwin.files.core.FilesOnDisk;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address. */
class FilesOverRestTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-z]{13})\"");

    private final FilesOnDisk the = new FilesOnDisk(Database.DERBY);
    private final Served served = new Served(rest -> new FilesApplication(rest, the.files, the.files));

    @AfterEach
    void stop() {
        served.close();
    }

    private Response stored(Actor actor, String query, byte[] content) {
        return upload(actor, query).post(content);
    }

    private WebClient upload(Actor actor, String query) {
        return served.as(actor, "?" + query).type("application/octet-stream");
    }

    private WebClient asked(Actor actor, String path) {
        return served.as(actor, path).accept("*/*");
    }

    private String storedBy(Actor actor, String use, byte[] content) {
        String told = stored(actor, "use=" + use + "&name=a", content).readEntity(String.class);
        Matcher id = ID.matcher(told);
        assertThat(id.find()).as(told).isTrue();
        return id.group(1);
    }

    @Test
    void aFileIsStoredAndToldAbout() {
        Response stored = stored(TINA, "use=test.notes&name=letter.exe", FileSamples.pdf("letter"));

        assertThat(stored.getStatus()).isEqualTo(201);
        String told = stored.readEntity(String.class);
        assertThat(told)
                .contains("\"name\":\"letter.exe\"", "\"mediaType\":\"application/pdf\"", "\"use\":\"test.notes\"");
        Matcher id = ID.matcher(told);
        assertThat(id.find()).isTrue();
        assertThat(stored.getHeaderString("Location")).endsWith(id.group(1));
        assertThat(served.as(TINA, id.group(1)).get().readEntity(String.class)).isEqualTo(told);
    }

    @Test
    void anUploadSentTwiceIsAnsweredTwiceAndStoredOnce() {
        byte[] words = FileSamples.text("once");
        Response first = upload(TINA, "use=test.notes&name=a")
                .header("Idempotency-Key", "k-1")
                .post(words);
        Response again = upload(TINA, "use=test.notes&name=a")
                .header("Idempotency-Key", "k-1")
                .post(words);

        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.readEntity(String.class)).isEqualTo(first.readEntity(String.class));
    }

    @Test
    void aContentComesWholeOrInPartsOrNotAtAllWhenItIsKnown() {
        String id = storedBy(TINA, "test.notes", FileSamples.text("0123456789"));

        Response whole = asked(TINA, id + "/content").get();
        assertThat(whole.getStatus()).isEqualTo(200);
        assertThat(whole.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.getHeaderString("Content-Disposition")).startsWith("attachment");
        assertThat(whole.getHeaderString("Content-Security-Policy")).contains("sandbox");
        assertThat(whole.getHeaderString("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(whole.readEntity(String.class)).isEqualTo("0123456789");

        Response part =
                asked(TINA, id + "/content").header("Range", "bytes=2-4").get();
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getHeaderString("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(part.readEntity(String.class)).isEqualTo("234");

        assertThat(asked(TINA, id + "/content")
                        .header("If-None-Match", whole.getHeaderString("ETag"))
                        .get()
                        .getStatus())
                .isEqualTo(304);
        assertThat(asked(TINA, id + "/content")
                        .header("Range", "bytes=10-")
                        .get()
                        .getStatus())
                .isEqualTo(416);
    }

    @Test
    void aPictureComesInThreeSizes() throws Exception {
        String id = storedBy(TINA, "test.pictures", FileSamples.png(2_000, 1_000));

        for (int pixels : new int[] {96, 320, 1280}) {
            Response small = asked(TINA, id + "/thumbnail/" + pixels).get();
            assertThat(small.getStatus()).isEqualTo(200);
            assertThat(small.getHeaderString("Content-Type")).isEqualTo("image/jpeg");
            assertThat(ImageIO.read(new ByteArrayInputStream(small.readEntity(byte[].class)))
                            .getWidth())
                    .isEqualTo(pixels);
        }
        for (String none : new String[] {"97", "0", "-1", "99999999999", "x"}) {
            assertThat(asked(TINA, id + "/thumbnail/" + none).get().getStatus())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatOneMayNotReadDoesNotExist() {
        String id = storedBy(EVE, "test.notes", FileSamples.text("secret"));
        for (String path : new String[] {id, id + "/content", id + "/thumbnail/96"}) {
            for (Actor other : new Actor[] {MATTI, PUPIL, Actor.VISITOR}) {
                assertThat(asked(other, path).get().getStatus()).as(path).isEqualTo(404);
            }
        }
        the.files.keep(EVE, Id.parse(id), RECORD);
        assertThat(asked(MATTI, id + "/content").get().getStatus()).isEqualTo(200);
        assertThat(asked(EVE, id + "/content").get().getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertThat(stored(Actor.VISITOR, "use=test.notes&name=a", FileSamples.text("a"))
                        .getStatus())
                .isEqualTo(401);
        assertThat(stored(PUPIL, "use=test.notes&name=a", FileSamples.text("a")).getStatus())
                .isEqualTo(403);
        assertThat(stored(TINA, "use=no-use&name=a", FileSamples.text("a")).getStatus())
                .isEqualTo(404);
        assertThat(stored(TINA, "name=a", FileSamples.text("a")).getStatus()).isEqualTo(404);
        Response large = stored(TINA, "use=test.notes&name=a", FileSamples.text("x".repeat(2_001)));
        assertThat(large.getStatus()).isEqualTo(422);
        assertThat(large.readEntity(String.class)).contains("\"field\":\"file\"", "files.rejected.too-large[2 kB]");
        assertThat(stored(TINA, "use=test.notes", FileSamples.text("a")).getStatus())
                .isEqualTo(201);
    }

    @Test
    void namesThatMeanHarmAreStoredSafely() {
        for (String name : new String[] {
            "..%2F..%2Fetc%2Fpasswd", "a%00b", "%E2%80%AEgpj.exe", "%22%3E%3Cscript%3E", "=cmd()", "x".repeat(3_000)
        }) {
            Response stored = stored(TINA, "use=test.pictures&name=" + name, FileSamples.png(2, 2));
            assertThat(stored.getStatus()).as(name).isEqualTo(201);
            assertThat(stored.readEntity(String.class)).doesNotContain("..", "\\u0000", "\u202E");
        }
    }

    @Test
    void whatOneCanStoreIsTold() {
        assertThat(served.as(TINA, "limits?use=test.notes").get().readEntity(String.class))
                .contains("\"largest\":2000", "\"left\":5000");
        assertThat(served.as(PUPIL, "limits?use=test.notes").get().getStatus()).isEqualTo(403);
    }
}
