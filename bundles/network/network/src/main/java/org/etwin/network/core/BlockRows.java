package org.etwin.network.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stored blocks; each method is called inside a transaction. */
@Component(service = BlockRows.class)
public final class BlockRows {
    private final Unit unit;

    @Activate
    public BlockRows(@Reference(target = "(osgi.unit.name=network)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredBlock block) {
        em().persist(block);
    }

    void remove(StoredBlock block) {
        em().remove(block);
    }

    boolean stands(Id owner, Id other) {
        return !of(owner, List.of(other)).isEmpty();
    }

    /** The owner's blocks of those people. */
    List<StoredBlock> of(Id owner, Collection<Id> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return find("select b from StoredBlock b where b.owner = :owner and b.other in :others")
                .setParameter("owner", owner.value())
                .setParameter("others", others.stream().map(Id::value).toList())
                .getResultList();
    }

    /** Those of the people whom the owner blocked. */
    Set<Id> among(Id owner, Collection<Id> people) {
        Set<Id> blocked = new HashSet<>();
        of(owner, people).forEach(block -> blocked.add(block.other()));
        return blocked;
    }

    boolean stands(Set<Id> both) {
        List<Long> ids = both.stream().map(Id::value).toList();
        return !find("select b from StoredBlock b where b.owner in :both and b.other in :both")
                .setParameter("both", ids)
                .getResultList()
                .isEmpty();
    }

    Page<StoredBlock> of(Id owner, PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("b.id", Long.class);
        TypedQuery<StoredBlock> found =
                find("select b from StoredBlock b where b.owner = :owner" + page.after() + page.orderBy());
        TypedQuery<Long> counted =
                em().createQuery("select b.id from StoredBlock b where b.owner = :owner", Long.class);
        return page.page(
                found.setParameter("owner", owner.value()),
                block -> List.of(block.id()),
                block -> block,
                counted.setParameter("owner", owner.value()));
    }

    /** The newest first. */
    List<StoredBlock> allOf(Id owner) {
        return find("select b from StoredBlock b where b.owner = :owner order by b.id desc")
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** By that person and of that person. */
    List<StoredBlock> about(Id person) {
        return find("select b from StoredBlock b where b.owner = :person or b.other = :person")
                .setParameter("person", person.value())
                .getResultList();
    }

    void flush() {
        em().flush();
    }

    private TypedQuery<StoredBlock> find(String words) {
        return em().createQuery(words, StoredBlock.class);
    }

    private EntityManager em() {
        return unit.em();
    }
}
