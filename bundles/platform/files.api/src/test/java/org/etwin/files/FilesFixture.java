package org.etwin.files;

import java.io.IOException;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;

/** Files, none at the start of each test, with the uses {@link #NOTES} and {@link #PICTURES}, and people who use them. */
public interface FilesFixture {
    Actor TINA = person(1);
    Actor MATTI = person(2);
    Actor EVE = person(3);
    Actor PUPIL = new Actor.Pupil(new Id(9), "Ana");
    Id RECORD = new Id(4711);

    FileUse NOTES =
            new TestUse("test.notes", Set.of("text/plain", "application/pdf"), 2_000, 5_000, Set.of(TINA, MATTI));
    FileUse PICTURES = new TestUse("test.pictures", Set.of("image/*"), 10_000_000, 50_000_000, Set.of(TINA, MATTI));

    Files files();

    static Actor.Person person(long id) {
        return new Actor.Person(new Id(id), "Person " + id, Set.of(), Standing.NONE);
    }

    static Rejection.Kind refused(ThrowingCallable what) {
        return Assertions.catchThrowableOfType(Rejected.class, what).kind();
    }

    static String why(ThrowingCallable what) {
        return Assertions.catchThrowableOfType(Rejected.class, what)
                .rejections()
                .get(0)
                .key();
    }

    default StoredFile stored(Actor actor, FileUse use, String name, byte[] content) {
        try {
            return files().store(actor, use.name(), name, FileSamples.stream(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    default byte[] content(Actor actor, StoredFile file) {
        try (var in = files().open(actor, file.id())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
