package org.etwin.operations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class BackupTest {
    private static final Actor OPERATOR = new Actor.Operator("op");

    /** So many posts are load enough; each is also a file of the backup. */
    private static final int MOST = 1_000;

    @TempDir
    Path folder;

    private final Database database;
    private final List<String> told = new ArrayList<>();
    private final AtomicLong posts = new AtomicLong();
    private final AtomicBoolean enough = new AtomicBoolean();

    BackupTest(Database database) {
        this.database = database;
    }

    @Test
    void aBackupGivesEqualCountsAndSums() throws IOException {
        ServerForTests server = filled("server");
        server.setting("org.etwin.identity.cfg", "tries.account = 7\n");
        Files.write(server.data.resolve("deploy/plug-in.jar"), new byte[] {1, 2, 3});
        Map<String, TableSum> before = server.sums();
        Manifest made = server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(server.audited).containsExactly("operations.backed-up");

        ServerForTests other = new ServerForTests(database, folder.resolve("other"));
        other.backups.restore(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(other.sums()).isEqualTo(before);
        assertThat(other.contents.all.keySet()).containsExactlyInAnyOrderElementsOf(server.contents.all.keySet());
        assertThat(made.contents()).isEqualTo(30);
        assertThat(other.data.resolve("etc/org.etwin.identity.cfg")).hasContent("tries.account = 7\n");
        assertThat(other.audited).containsExactly("operations.restored");
        assertThat(other.data.resolve("deploy/plug-in.jar")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void peopleGoOnWritingAndTheBackupIsOfOneMoment() throws Exception {
        ServerForTests server = filled("server");
        posts.set(100);
        CountDownLatch some = new CountDownLatch(50);
        List<CompletableFuture<Void>> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(CompletableFuture.runAsync(() -> {
                while (!enough.get() && posts.get() < MOST) {
                    long id = posts.incrementAndGet();
                    server.post(id, "while it is made " + id);
                    some.countDown();
                }
            }));
        }
        some.await();
        long before = posts.get();
        Manifest made = server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        long after = posts.get();
        enough.set(true);
        people.forEach(CompletableFuture::join);

        ServerForTests other = new ServerForTests(database, folder.resolve("other"));
        other.backups.restore(OPERATOR, folder.resolve("backup"), told::add);
        Map<String, TableSum> restored = other.sums();
        for (Manifest.Filled each : made.tables()) {
            assertThat(restored).containsEntry(each.table().name(), each.sum());
        }
        assertThat(restored.get("posts").rows()).isGreaterThanOrEqualTo(before - 100 + 30 - 4);
        assertThat(after).isGreaterThan(before);
        assertThat(other.contents.all.keySet()).containsAll(other.pictures());
    }

    @Test
    void aBackupOfOneDatabaseGoesIntoTheOther() {
        ServerForTests server = filled("server");
        Map<String, TableSum> before = server.sums();
        server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        Database another = database == Database.DERBY ? Database.POSTGRES : Database.DERBY;
        ServerForTests other = new ServerForTests(another, folder.resolve("other"));
        other.backups.restore(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(other.sums()).isEqualTo(before);
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        ServerForTests server = filled("server");
        server.setting("org.etwin.notifications.mail.cfg", "smtp.password = secret\n");
        server.setting("users.properties", "etwin = secret\n");
        server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(Files.getPosixFilePermissions(folder.resolve("backup")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("backup/etc/org.etwin.notifications.mail.cfg")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("backup/etc/users.properties")).doesNotExist();
        assertThat(folder.resolve("backup/.moment")).doesNotExist();
    }

    @Test
    void anInstallationThatIsUsedIsNotTouched() {
        ServerForTests server = filled("server");
        server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        Map<String, TableSum> before = server.sums();
        assertThatThrownBy(() -> server.backups.restore(OPERATOR, folder.resolve("backup"), told::add))
                .hasMessageContaining("has been used");
        assertThat(server.sums()).isEqualTo(before);
    }

    @Test
    void aFolderThatHoldsSomethingIsNotTouched() throws IOException {
        ServerForTests server = filled("server");
        Path own = Files.createDirectories(folder.resolve("backup"));
        Files.writeString(own.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> server.backups.make(OPERATOR, own, told::add)).hasMessageContaining("not empty");
        assertThat(own.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void theSettingsOfTheDatabaseStayAsTheyAreHere() {
        ServerForTests server = filled("server");
        server.setting(OwnSettings.DATABASE, "url = there\n");
        server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        ServerForTests other = new ServerForTests(database, folder.resolve("other"));
        other.setting(OwnSettings.DATABASE, "url = here\n");
        other.backups.restore(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(other.data.resolve("etc/" + OwnSettings.DATABASE)).hasContent("url = here\n");
    }

    @Test
    void aContentThatIsDamagedOnTheDiskIsNamedAndLeftOut() {
        ServerForTests server = filled("server");
        String sum = server.contents.all.keySet().iterator().next();
        server.contents.all.put(sum, new byte[] {0});
        Manifest made = server.backups.make(OPERATOR, folder.resolve("backup"), told::add);
        assertThat(made.damaged()).containsExactly(sum);
        assertThat(made.contents()).isEqualTo(29);
        assertThat(server.backups.check(OPERATOR, folder.resolve("backup"))).isEqualTo(made);
    }

    private ServerForTests filled(String name) {
        ServerForTests server = new ServerForTests(database, folder.resolve(name));
        server.account(1, "Tina");
        for (int i = 0; i < 30; i++) {
            server.post(i, "post " + i + " čšž\t\n\\N");
        }
        return server;
    }
}
