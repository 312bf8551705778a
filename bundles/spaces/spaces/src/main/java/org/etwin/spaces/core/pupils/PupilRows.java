package org.etwin.spaces.core.pupils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.spaces.MyPupils.InSpace;
import org.etwin.spaces.SpaceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries about pupils, their consents and hand-overs; called inside a transaction. */
@Component(service = PupilRows.class)
public final class PupilRows {
    private final Unit unit;

    @Activate
    public PupilRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(Object row) {
        em().persist(row);
    }

    void remove(Object row) {
        em().remove(row);
    }

    void flush() {
        em().flush();
    }

    Map<Id, PupilEntity> pupils(Collection<Id> accounts) {
        Map<Id, PupilEntity> found = new HashMap<>();
        if (!accounts.isEmpty()) {
            em().createQuery("SELECT p FROM Pupil p WHERE p.account IN :ids", PupilEntity.class)
                    .setParameter("ids", values(accounts))
                    .getResultList()
                    .forEach(row -> found.put(row.account(), row));
        }
        return found;
    }

    /** The spaces in which they are, the newest first. */
    Map<Id, List<InSpace>> spaces(Collection<Id> accounts) {
        Map<Id, List<InSpace>> found = new HashMap<>();
        if (!accounts.isEmpty()) {
            em().createQuery(
                            "SELECT m.account, s.id, s.title, s.state FROM Member m, Space s"
                                    + " WHERE m.account IN :ids AND s.id = m.space ORDER BY s.id DESC",
                            Object[].class)
                    .setParameter("ids", values(accounts))
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(new Id((Long) row[0]), unused -> new ArrayList<>())
                            .add(new InSpace(new Id((Long) row[1]), (String) row[2], (SpaceState) row[3])));
        }
        return found;
    }

    /** Oldest first, so that the last of a kind counts. */
    List<ConsentEntity> consents(Collection<Id> pupils) {
        if (pupils.isEmpty()) {
            return List.of();
        }
        return em().createQuery("SELECT c FROM Consent c WHERE c.pupil IN :ids ORDER BY c.id", ConsentEntity.class)
                .setParameter("ids", values(pupils))
                .getResultList();
    }

    List<ConsentEntity> recordedBy(Id teacher, int most) {
        return em().createQuery("SELECT c FROM Consent c WHERE c.by = :by ORDER BY c.id", ConsentEntity.class)
                .setParameter("by", teacher.value())
                .setMaxResults(most)
                .getResultList();
    }

    Map<Id, HandOverEntity> handed(Collection<Id> pupils) {
        Map<Id, HandOverEntity> found = new HashMap<>();
        if (!pupils.isEmpty()) {
            em().createQuery("SELECT h FROM HandedPupil h WHERE h.pupil IN :ids", HandOverEntity.class)
                    .setParameter("ids", values(pupils))
                    .getResultList()
                    .forEach(row -> found.put(row.pupil(), row));
        }
        return found;
    }

    List<HandOverEntity> handOver(Id handOver) {
        return em().createQuery("SELECT h FROM HandedPupil h WHERE h.handOver = :id", HandOverEntity.class)
                .setParameter("id", handOver.value())
                .getResultList();
    }

    /** Asked by that account or of it, newest first. */
    List<HandOverEntity> handOversOf(Id account) {
        return em().createQuery(
                        "SELECT h FROM HandedPupil h WHERE h.from = :id OR h.to = :id ORDER BY h.handOver DESC, h.pupil",
                        HandOverEntity.class)
                .setParameter("id", account.value())
                .getResultList();
    }

    /** How many waited since before that moment. */
    int removeHandOversBefore(long moment) {
        return em().createQuery("DELETE FROM HandedPupil h WHERE h.askedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    void removeOnceBefore(long moment) {
        em().createQuery("DELETE FROM PupilsOnce o WHERE o.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** All that is kept here about a pupil. */
    void forget(Id pupil) {
        for (String row :
                List.of("Consent c WHERE c.pupil", "HandedPupil c WHERE c.pupil", "Pupil c WHERE c.account")) {
            em().createQuery("DELETE FROM " + row + " = :id")
                    .setParameter("id", pupil.value())
                    .executeUpdate();
        }
    }

    /** Nobody answers any more. */
    void removeHandOversOf(Id teacher) {
        em().createQuery("DELETE FROM HandedPupil h WHERE h.from = :id OR h.to = :id")
                .setParameter("id", teacher.value())
                .executeUpdate();
    }

    void recordedByAnother(Id gone, Id kept) {
        em().createQuery("UPDATE Consent c SET c.by = :kept WHERE c.by = :gone")
                .setParameter("kept", kept.value())
                .setParameter("gone", gone.value())
                .executeUpdate();
    }

    Optional<SpaceState> state(Id space) {
        return em()
                .createQuery("SELECT s.state FROM Space s WHERE s.id = :id", SpaceState.class)
                .setParameter("id", space.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Native statements of the nightly job. */
    int run(String sql, Object... values) {
        var query = em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** Not told yet, in no open space since before that moment. */
    List<PupilEntity> toTell(long idleBefore, int most) {
        return em().createQuery(
                        "SELECT p FROM Pupil p WHERE p.idleSince <= :moment AND p.toldAt IS NULL ORDER BY p.account",
                        PupilEntity.class)
                .setParameter("moment", idleBefore)
                .setMaxResults(most)
                .getResultList();
    }

    List<Id> toErase(long idleBefore, long toldBefore, int most) {
        return em()
                .createQuery(
                        "SELECT p.account FROM Pupil p WHERE p.idleSince <= :idle AND p.toldAt <= :told"
                                + " ORDER BY p.account",
                        Long.class)
                .setParameter("idle", idleBefore)
                .setParameter("told", toldBefore)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    private static List<Long> values(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private EntityManager em() {
        return unit.em();
    }
}
