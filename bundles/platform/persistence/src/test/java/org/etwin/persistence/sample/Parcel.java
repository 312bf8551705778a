package org.etwin.persistence.sample;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

@Entity
@Table(name = "parcels_parcel")
public class Parcel {
    @Id
    private long id;

    @Column(nullable = false, length = 200)
    private String text;

    @Version
    private long version;

    protected Parcel() {}

    public Parcel(long id, String text) {
        this.id = id;
        this.text = text;
    }

    public long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public long version() {
        return version;
    }

    public void rewrite(String text) {
        this.text = text;
    }
}
