package org.etwin.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.etwin.files.FileKinds;
import org.etwin.files.FileLimits;
import org.etwin.files.FileSizes;

/** The words of an upload. */
final class UploadWords {
    private UploadWords() {}

    static String kinds(FileLimits limits) {
        return String.join(", ", FileKinds.endings(limits.mediaTypes()));
    }

    static String size(Words words, long bytes) {
        return FileSizes.words(bytes, words.locale());
    }

    static UploadI18N of(Words words, FileLimits limits) {
        String failed = words.text("ui.file.failed");
        String choose = words.text("ui.file.choose");
        String drop = words.text("ui.file.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(words.text("ui.file.too-large", size(words, limits.largest())))
                        .setIncorrectFileType(words.text("ui.file.wrong-type", kinds(limits)))
                        .setTooManyFiles(words.text("ui.file.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.text("ui.file.connecting"))
                                .setProcessing(words.text("ui.file.processing"))
                                .setStalled(words.text("ui.file.stalled"))
                                .setHeld(words.text("ui.file.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(words.text("ui.file.connecting")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)))
                .setFile(new UploadI18N.File()
                        .setRetry(words.text("ui.file.retry"))
                        .setStart(words.text("ui.file.start"))
                        .setRemove(words.text("ui.file.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
