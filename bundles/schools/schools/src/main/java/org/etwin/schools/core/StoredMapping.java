package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** How a territory last read a register with these columns. */
@Entity
@Table(name = "schools_mapping")
public class StoredMapping {
    @Id
    private long id;

    private String territory;

    @Lob
    private String header;

    @Lob
    private String mapping;

    @Column(name = "last_used")
    private Timestamp lastUsed;

    protected StoredMapping() {}

    /** @param header the columns as JSON */
    StoredMapping(long id, String territory, String header, String mapping, Instant now) {
        this.id = id;
        this.territory = territory;
        this.header = header;
        use(mapping, now);
    }

    final void use(String mappingJson, Instant now) {
        mapping = mappingJson;
        lastUsed = Timestamp.from(now);
    }

    String header() {
        return header;
    }

    String mapping() {
        return mapping;
    }
}
