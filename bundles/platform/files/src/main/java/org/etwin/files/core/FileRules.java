package org.etwin.files.core;

import java.util.Locale;
import org.etwin.files.FileKinds;
import org.etwin.files.FileSizes;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** What can be wrong with a file, in the order in which it is found out. */
final class FileRules {
    private static final String FIELD = "file";

    private FileRules() {}

    static void needSomething(long bytes) {
        refuseIf(bytes == 0, "files.rejected.empty");
    }

    static Rejected tooLarge(FileUse use) {
        return refusal("files.rejected.too-large", FileSizes.words(use.largest(), Locale.ROOT));
    }

    static Rejected quotaFull(FileUse use) {
        return refusal("files.rejected.quota", FileSizes.words(use.quota(), Locale.ROOT));
    }

    static void needKind(FileUse use, String mediaType) {
        refuseIf(
                !FileKinds.takes(use.mediaTypes(), mediaType),
                "files.rejected.media-type",
                String.join(", ", FileKinds.endings(use.mediaTypes())));
    }

    static void needFewPixels(long pixels, long most) {
        refuseIf(pixels > most, "files.rejected.pixels", most / 1_000_000);
    }

    static Rejected broken() {
        return refusal("files.rejected.broken");
    }

    static Rejected noRoom() {
        return new Rejected(Rejection.of(Rejection.Kind.UNAVAILABLE, "files.rejected.no-room"));
    }

    private static void refuseIf(boolean wrong, String key, Object... args) {
        if (wrong) {
            throw refusal(key, args);
        }
    }

    private static Rejected refusal(String key, Object... args) {
        return new Rejected(Rejection.invalid(FIELD, key, args));
    }
}
