package org.etwin.files.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.files.StoredFile;
import org.etwin.platform.Id;

/** What is known about a file; its content is on the disk under its sum. */
@Entity
@Table(name = "files_file")
public class FileRow {
    @javax.persistence.Id
    private long id;

    @Column(name = "use_name")
    private String use;

    @Column(name = "subject_id")
    private Long subject;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;

    private String sha256;

    private int width;

    private int height;

    @Column(name = "stored_at")
    private long stored;

    @Column(name = "loose_since")
    private Long looseSince;

    @Column(name = "upload_key")
    private String uploadKey;

    @Version
    private long version;

    protected FileRow() {}

    FileRow(StoredFile file, String uploadKey) {
        this.id = file.id().value();
        this.use = file.use();
        this.owner = file.owner().value();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.width = file.width();
        this.height = file.height();
        this.stored = file.stored().toEpochMilli();
        this.looseSince = stored;
        this.uploadKey = uploadKey == null ? file.id().toString() : uploadKey;
    }

    Id id() {
        return new Id(id);
    }

    String sha256() {
        return sha256;
    }

    /** Whether that account may have the record refer to it. */
    boolean canBeKept(Id account, Id record) {
        return owner == account.value() && (subject == null || subject == record.value());
    }

    void keep(Id record) {
        subject = record.value();
        looseSince = null;
    }

    void letGo(Instant now) {
        if (subject != null) {
            subject = null;
            looseSince = now.toEpochMilli();
        }
    }

    /** The key of the upload is given up: the other account may have used the same. */
    void belongTo(Id account) {
        owner = account.value();
        uploadKey = id().toString();
    }

    StoredFile toStoredFile() {
        return new StoredFile(
                id(),
                use,
                subject == null ? null : new Id(subject),
                new Id(owner),
                name,
                mediaType,
                bytes,
                sha256,
                width,
                height,
                Instant.ofEpochMilli(stored));
    }
}
