package org.etwin.schools.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.etwin.schools.SchoolImports;
import org.etwin.ui.Words;

/** The words of the upload field in the reader's language. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N of(Words words) {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(words.text("schools.upload.choose"))
                .setMany(words.text("schools.upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(words.text("schools.upload.drop"))
                .setMany(words.text("schools.upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.text("schools.rejected.file-too-large", SchoolImports.LARGEST / 1_000_000))
                .setIncorrectFileType(words.text("schools.upload.wrong-type"))
                .setTooManyFiles(words.text("schools.upload.one-file")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.text("schools.upload.connecting"))
                        .setProcessing(words.text("schools.upload.reading"))
                        .setStalled(words.text("schools.upload.stalled"))
                        .setHeld(words.text("schools.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(words.text("schools.upload.connecting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.text("schools.upload.failed"))
                        .setUnexpectedServerError(words.text("schools.upload.failed"))
                        .setForbidden(words.text("schools.upload.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(words.text("schools.upload.retry"))
                .setStart(words.text("schools.upload.start"))
                .setRemove(words.text("schools.upload.remove")));
        texts.setUnits(List.of("B", "kB", "MB", "GB"));
        return texts;
    }
}
