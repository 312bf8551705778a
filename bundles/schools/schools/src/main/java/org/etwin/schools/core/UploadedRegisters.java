package org.etwin.schools.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportAction;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.UndoReport;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile;

/** Reads what stands in the row of an import. */
final class UploadedRegisters {
    private final Territories territories;
    private final Json json;
    private final Clock clock;
    private final Duration undoable;

    UploadedRegisters(Territories territories, Json json, Clock clock, Duration undoable) {
        this.territories = territories;
        this.json = json;
        this.clock = clock;
        this.undoable = undoable;
    }

    /** What is known of a file before anybody mapped it. */
    record Head(
            String format,
            List<String> columns,
            List<List<String>> sample,
            ColumnMapping suggested,
            boolean remembered) {}

    RegisterPlan plan(StoredImport upload, MappedRegister register) {
        return new RegisterPlan(register, territories.settings(upload.territory()));
    }

    /** @throws Rejected when the file is gone, or the mapping does not fit it */
    MappedRegister mapped(StoredImport upload, ColumnMapping mapping) {
        if (mapping == null) {
            throw new Rejected(Rejection.invalid(SchoolField.NAME.name(), "schools.rejected.column-needed"));
        }
        byte[] file = upload.content();
        if (file.length == 0) {
            throw new Rejected(Rejection.conflict("schools.rejected.file-gone"));
        }
        if (mapping.constants().containsKey(SchoolField.NUMBER)) {
            throw new Rejected(Rejection.invalid(SchoolField.NUMBER.name(), "schools.rejected.number-constant"));
        }
        return new MappedRegister(RegisterFile.read(file), mapping);
    }

    /** As people see it, with what they may do with it now. */
    SchoolImport shown(StoredImport upload) {
        Head head = json.read(upload.head(), Head.class);
        ImportReport report = upload.report() == null ? null : json.read(upload.report(), ImportReport.class);
        UndoReport undone = upload.undoReport() == null ? null : json.read(upload.undoReport(), UndoReport.class);
        boolean stored = report != null && report.created() + report.updated() > 0;
        Set<ImportAction> allowed = upload.allowed(clock.instant(), undoable, stored);
        return new SchoolImport(
                new Id(upload.id()),
                upload.territory(),
                upload.fileName(),
                upload.state(),
                head.format() == null ? "" : head.format(),
                head.columns(),
                head.sample(),
                upload.mapping() == null ? head.suggested() : json.read(upload.mapping(), ColumnMapping.class),
                head.remembered(),
                upload.lines(),
                upload.done(),
                report,
                undone,
                upload.uploaded(),
                allowed.contains(ImportAction.UNDO) ? upload.undoUntil(undoable).orElse(null) : null,
                allowed);
    }
}
