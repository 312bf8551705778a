package org.etwin.files.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.LockModeType;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of files; every method needs a running transaction. */
@Component(service = FileRepository.class)
public final class FileRepository {
    private final Unit unit;

    @Activate
    public FileRepository(@Reference(target = "(osgi.unit.name=files)") Unit unit) {
        this.unit = unit;
    }

    void add(FileRow file) {
        unit.em().persist(file);
        unit.em().flush();
    }

    void remove(FileRow file) {
        unit.em().remove(file);
    }

    Optional<FileRow> find(Id id) {
        return Optional.ofNullable(unit.em().find(FileRow.class, id.value()));
    }

    List<FileRow> find(Collection<Id> ids) {
        return ids.isEmpty()
                ? List.of()
                : unit.em()
                        .createQuery("select f from FileRow f where f.id in :ids", FileRow.class)
                        .setParameter("ids", ids.stream().map(Id::value).toList())
                        .getResultList();
    }

    Optional<FileRow> uploaded(Id owner, String key) {
        return unit
                .em()
                .createQuery("select f from FileRow f where f.owner = :owner and f.uploadKey = :key", FileRow.class)
                .setParameter("owner", owner.value())
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Bytes of all files of an owner for one use. */
    long used(Id owner, String use) {
        Long sum = unit.em()
                .createQuery("select sum(f.bytes) from FileRow f where f.owner = :owner and f.use = :use", Long.class)
                .setParameter("owner", owner.value())
                .setParameter("use", use)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Those of an owner in the order of their ids, after that one. */
    List<FileRow> ofOwner(Id owner, long after, int most) {
        return unit.em()
                .createQuery(
                        "select f from FileRow f where f.owner = :owner and f.id > :after order by f.id", FileRow.class)
                .setParameter("owner", owner.value())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that nothing has kept since before that instant, locked so that nobody keeps them meanwhile. */
    List<FileRow> looseSinceBefore(Instant instant, int most) {
        return unit.em()
                .createQuery(
                        "select f from FileRow f where f.looseSince < :instant order by f.looseSince, f.id",
                        FileRow.class)
                .setParameter("instant", instant.toEpochMilli())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Which of these contents some file has. */
    Set<String> known(Collection<String> sums) {
        return sums.isEmpty()
                ? Set.of()
                : new HashSet<>(unit.em()
                        .createQuery("select distinct f.sha256 from FileRow f where f.sha256 in :sums", String.class)
                        .setParameter("sums", sums)
                        .getResultList());
    }

    /** Files, their bytes, and how many nothing keeps. */
    long[] figures() {
        Object[] found = (Object[]) unit.em()
                .createQuery("select count(f), sum(f.bytes), count(f.looseSince) from FileRow f")
                .getSingleResult();
        return new long[] {number(found[0]), number(found[1]), number(found[2])};
    }

    private static long number(Object found) {
        return found == null ? 0 : ((Number) found).longValue();
    }
}
