package org.etwin.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.files.FilesFixture.PUPIL;
import static org.etwin.files.FilesFixture.RECORD;
import static org.etwin.files.FilesFixture.TINA;
import static org.etwin.files.FilesFixture.refused;

import java.time.Instant;
import java.util.Set;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

class FileAccessTest {
    private static final StoredFile KEPT =
            new StoredFile(new Id(5), "test.all", RECORD, new Id(1), "a", "text/plain", 1, "ab", 0, 0, Instant.EPOCH);

    /** A use that lets everybody whom it is asked about. */
    private record Open(boolean forPupils) implements FileUse {
        @Override
        public String name() {
            return "test.all";
        }

        @Override
        public Set<String> mediaTypes() {
            return Set.of("text/plain");
        }

        @Override
        public long largest() {
            return 10;
        }

        @Override
        public long quota() {
            return 10;
        }

        @Override
        public boolean mayStore(Actor actor) {
            return true;
        }

        @Override
        public boolean mayRead(Actor actor, StoredFile file) {
            return true;
        }
    }

    @Test
    void aPupilIsRefusedWhereverAUseDoesNotSayThatItIsForPupils() {
        assertThat(FileAccess.mayRead(PUPIL, KEPT, new Open(false))).isFalse();
        assertThat(refused(() -> FileAccess.storing(PUPIL, new Open(false)))).isEqualTo(Kind.FORBIDDEN);

        assertThat(FileAccess.mayRead(PUPIL, KEPT, new Open(true))).isTrue();
        assertThat(FileAccess.storing(PUPIL, new Open(true))).isEqualTo(new Id(9));
    }

    @Test
    void aVisitorReadsWhatIsForEverybodyButStoresNothing() {
        assertThat(FileAccess.mayRead(Actor.VISITOR, KEPT, new Open(false))).isTrue();
        assertThat(refused(() -> FileAccess.storing(Actor.VISITOR, new Open(true))))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void nobodyOwnsWhatNobodyStored() {
        assertThat(refused(() -> FileAccess.storing(new Actor.Operator("karaf"), new Open(false))))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(FileAccess.storing(TINA, new Open(false))).isEqualTo(new Id(1));
    }
}
