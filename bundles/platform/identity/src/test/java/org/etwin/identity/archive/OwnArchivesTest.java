package org.etwin.identity.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.etwin.identity.core.IdentityFixture;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class OwnArchivesTest {
    private final IdentityFixture at;
    private final OwnArchives archives;

    OwnArchivesTest(Database database) {
        at = new IdentityFixture(database);
        archives = new OwnArchives(at.limit(), at.json(), at.texts(), at.faults(), at.clock());
        archives.bindContributor(at.identity());
    }

    @Test
    void theArchiveHoldsAccountRolesSessionsAndTermsAndSaysWhatIsWhatInThePersonsLanguage() throws IOException {
        Map<String, String> files = read(archives.archive(at.tina(), new Locale("sl")));

        assertThat(files.keySet())
                .containsExactly(
                        "identity/account.json",
                        "identity/roles.json",
                        "identity/sessions.json",
                        "identity/access-tokens.json",
                        "identity/other-sign-ins.json",
                        "identity/second-factor.json",
                        "identity/accepted-terms.json",
                        "README.txt");
        assertThat(files.get("identity/account.json"))
                .contains("tina@school.si")
                .doesNotContain("argon2");
        assertThat(files.get("identity/sessions.json")).contains("Firefox");
        assertThat(files.get("README.txt"))
                .contains("sl:identity.archive.readme", "identity/: sl:archive.folder.identity");
    }

    @Test
    void whoFailsLeavesANoteAndTheOthersAreThere() throws IOException {
        archives.bindContributor(part("broken", (account, archive) -> {
            archive.json("begun", List.of(1));
            throw new IllegalStateException("not now");
        }));
        archives.bindContributor(part("zoo", (account, archive) -> archive.json("animals", List.of("otter"))));

        Map<String, String> files = read(archives.archive(at.tina(), Locale.ENGLISH));

        assertThat(files).containsKeys("identity/account.json", "zoo/animals.json", "broken/NOTE.txt");
        assertThat(files.get("broken/NOTE.txt")).isEqualTo("en:identity.archive.failed");
        assertThat(at.recorded()).containsExactly("not now");
    }

    @Test
    void aFileThatBreaksOffInTheMiddleLeavesTheArchiveReadable() throws IOException {
        archives.bindContributor(part("broken", (account, archive) -> archive.file("photo.jpg", new Breaking())));

        Map<String, String> files = read(archives.archive(at.tina(), Locale.ENGLISH));

        assertThat(files).containsKeys("broken/photo.jpg", "broken/NOTE.txt", "README.txt");
    }

    @Test
    void noNameOfAFileLeadsOutOfItsFolderAndNoneIsThereTwice() throws IOException {
        archives.bindContributor(part("files", (account, archive) -> {
            archive.file("../../etc/passwd", bytes("a"));
            archive.file("..\\evil\u0000.txt", bytes("b"));
            archive.file("same.txt", bytes("c"));
            archive.file("SAME.txt", bytes("d"));
            archive.file("", bytes("e"));
        }));

        Map<String, String> files = read(archives.archive(at.tina(), Locale.ENGLISH));

        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("files/"))
                .hasSize(5)
                .allSatisfy(name -> assertThat(name.substring("files/".length()))
                        .doesNotContain("/", "\\", "\u0000")
                        .doesNotStartWith("."));
    }

    @Test
    void theArchiveIsWrittenAsItIsReadAndNotHeldInMemory() throws IOException {
        long size = 100L * 1024 * 1024;
        archives.bindContributor(part("big", (account, archive) -> archive.file("zeros", new Zeros(size))));
        long before = used();

        long[] written = {0};
        archives.archive(at.tina(), Locale.ENGLISH).writeTo(new OutputStream() {
            @Override
            public void write(int part) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        });

        assertThat(written[0]).isPositive();
        assertThat(used() - before).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void whenTheReaderGoesNobodyIsBlamed() {
        OwnDataGone gone = new OwnDataGone();

        assertThatThrownBy(() -> archives.archive(at.tina(), Locale.ENGLISH).writeTo(gone))
                .isInstanceOf(IOException.class);
        assertThat(at.recorded()).isEmpty();
    }

    @Test
    void anAccountGetsThreeAnHourAndPupilsAndVisitorsNone() {
        for (int i = 0; i < 3; i++) {
            archives.archive(at.tina(), Locale.ENGLISH);
        }

        assertThatThrownBy(() -> archives.archive(at.tina(), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.kind()).isEqualTo(Rejection.Kind.TOO_MANY));
        assertThatThrownBy(() -> archives.archive(Actor.VISITOR, Locale.ENGLISH))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> archives.archive(new Actor.Pupil(new Id(9), "Ana"), Locale.ENGLISH))
                .isInstanceOf(Rejected.class);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> read(org.etwin.identity.OwnData.Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.writeTo(out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private interface Writing {
        void write(Id account, PersonalData.Archive archive) throws IOException;
    }

    private static PersonalData part(String folder, Writing writing) {
        return new PersonalData() {
            @Override
            public String folder() {
                return folder;
            }

            @Override
            public void write(Id account, Archive archive) throws IOException {
                writing.write(account, archive);
            }
        };
    }

    private static final class OwnDataGone extends OutputStream {
        @Override
        public void write(int part) throws IOException {
            throw new IOException("the reader has gone");
        }
    }

    private static final class Breaking extends InputStream {
        private int left = 10;

        @Override
        public int read() throws IOException {
            if (left == 0) {
                throw new IOException("the disk is gone");
            }
            left--;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            bytes[from] = (byte) read();
            return 1;
        }
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int part = (int) Math.min(left, length);
            left -= part;
            return part;
        }
    }
}
