package org.etwin.countries.core;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.countries.OwnReason;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Json;

/** A territory with its settings; switched off rather than removed, because records elsewhere name it. */
@Entity
@Table(name = "countries_territory")
public class StoredTerritory {
    /** Public, because the provider of persistence reads its values. */
    public enum State {
        ON,
        OFF
    }

    @Id
    private String code;

    private String country;

    /** Tags, with spaces between. */
    private String languages;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "nso_name")
    private String nsoName;

    private String contact;

    @Column(name = "review_days")
    private int reviewDays;

    @Column(name = "evidence_needed")
    private boolean evidenceNeeded;

    @Column(name = "school_number_needed")
    private boolean schoolNumberNeeded;

    private String theme;

    @Column(name = "recheck_days")
    private int recheckDays;

    /** As JSON, because they are only ever read and written together. */
    @Lob
    private String reasons;

    @Version
    private long version;

    protected StoredTerritory() {}

    StoredTerritory(Territory territory) {
        this.code = territory.code();
        put(territory);
        set(TerritorySettings.DEFAULT, "[]");
    }

    final void put(Territory territory) {
        this.country = territory.country();
        this.languages = String.join(" ", territory.languages());
        this.state = State.ON;
    }

    final void set(TerritorySettings settings, Json json) {
        set(settings, json.write(settings.reasons()));
    }

    private void set(TerritorySettings settings, String reasonsWritten) {
        this.nsoName = settings.nsoName();
        this.contact = settings.contact();
        this.reviewDays = settings.reviewDays();
        this.evidenceNeeded = settings.evidenceNeeded();
        this.schoolNumberNeeded = settings.schoolNumberNeeded();
        this.theme = settings.theme();
        this.recheckDays = settings.recheckDays();
        this.reasons = reasonsWritten;
    }

    long version() {
        return version;
    }

    void switchOff() {
        this.state = State.OFF;
    }

    boolean isOn() {
        return state == State.ON;
    }

    Territory toTerritory() {
        return new Territory(code, country, List.of(languages.split(" ")));
    }

    TerritorySettings toSettings(Json json) {
        List<OwnReason> own = List.of(json.read(reasons, OwnReason[].class));
        return new TerritorySettings(
                nsoName, contact, reviewDays, evidenceNeeded, schoolNumberNeeded, theme, recheckDays, own);
    }
}
