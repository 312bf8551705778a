package org.etwin.spaces.core;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceKind;

@Entity(name = "Space")
@Table(name = "spaces_space")
public class SpaceEntity {
    @Id
    private long id;

    private String kind;

    @Column(name = "subject_id")
    private long subject;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private SpaceState state;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "picture_id")
    private Long picture;

    @Version
    private long version;

    protected SpaceEntity() {}

    SpaceEntity(org.etwin.platform.Id id, String kind, org.etwin.platform.Id subject, Instant opened) {
        this.id = id.value();
        this.kind = kind;
        this.subject = subject.value();
        this.state = SpaceState.OPEN;
        this.openedAt = opened.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id subject() {
        return new org.etwin.platform.Id(subject);
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    SpaceState state() {
        return state;
    }

    org.etwin.platform.Id picture() {
        return picture == null ? null : new org.etwin.platform.Id(picture);
    }

    void look(org.etwin.platform.Id file) {
        picture = file == null ? null : file.value();
    }

    long version() {
        return version;
    }

    void describe(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** @return whether this changes anything; an archived space stays archived */
    boolean become(SpaceState next) {
        if (state == next || state == SpaceState.ARCHIVED) {
            return false;
        }
        state = next;
        return true;
    }

    Space toSpace(
            SpaceKind kindNow,
            SpaceRole role,
            int members,
            List<Space.RoleCount> people,
            List<Space.SectionTab> sections) {
        return new Space(
                id(),
                kind,
                subject(),
                title,
                description,
                state,
                state == SpaceState.OPEN ? null : kindNow.stateKey(state),
                Instant.ofEpochMilli(openedAt),
                picture(),
                role,
                members,
                people,
                sections);
    }
}
