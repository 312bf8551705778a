package org.etwin.spaces.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.etwin.identity.Pupils;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;

/** Pupils in memory, in the place of identity. */
final class VillagePupils implements Pupils {
    private final Map<Id, PupilAccount> all = new LinkedHashMap<>();
    private final Village village;
    private int passwords;

    VillagePupils(Village village) {
        this.village = village;
    }

    void add(Id id, String name, Id owner, String className) {
        String userName = name.toLowerCase(Locale.ROOT) + "." + id;
        all.put(id, new PupilAccount(id, name, userName, owner, Village.SCHOOL.id(), className, Instant.EPOCH, null));
    }

    void remove(Id pupil) {
        all.remove(pupil);
    }

    @Override
    public List<Slip> enrol(Actor teacher, Id school, List<NewPupil> pupils) {
        if (!teacher.isEtwinner()) {
            throw Rejected.forbidden();
        }
        return pupils.stream()
                .map(each -> slip(
                        village.pupil(each.name(), teacher, each.className()).id()))
                .toList();
    }

    @Override
    public int most(Actor teacher) {
        return 60;
    }

    @Override
    public Slip createNamed(Actor system, Id owner, Id school, NewPupil pupil, String userName, String password) {
        throw new AssertionError("a village names nobody");
    }

    @Override
    public List<Slip> resetPasswords(Actor teacher, Collection<Id> pupils) {
        theirs(teacher, pupils);
        return pupils.stream().map(this::slip).toList();
    }

    @Override
    public Page<PupilAccount> mine(Actor teacher, String className, PageRequest page) {
        List<PupilAccount> mine = all.values().stream()
                .filter(pupil -> teacher.is(pupil.owner()))
                .filter(pupil -> className == null || pupil.className().equals(className))
                .sorted(Comparator.comparing(PupilAccount::className).thenComparing(PupilAccount::name))
                .toList();
        int from = page.after() == null ? 0 : Integer.parseInt(page.after());
        int to = Math.min(mine.size(), from + page.size());
        return new Page<>(mine.subList(from, to), to < mine.size() ? String.valueOf(to) : null, Count.of(mine.size()));
    }

    @Override
    public List<ClassSize> classes(Actor teacher) {
        Map<String, Integer> sizes = new TreeMap<>();
        all.values().stream()
                .filter(pupil -> teacher.is(pupil.owner()))
                .forEach(pupil -> sizes.merge(pupil.className(), 1, Integer::sum));
        List<ClassSize> classes = new ArrayList<>();
        sizes.forEach((name, size) -> classes.add(new ClassSize(name, size)));
        return classes;
    }

    @Override
    public void intoClass(Actor teacher, Collection<Id> pupils, String className) {
        theirs(teacher, pupils).forEach(pupil -> add(pupil.id(), pupil.name(), pupil.owner(), className));
    }

    @Override
    public void rename(Actor teacher, Id pupil, String name) {
        theirs(teacher, List.of(pupil)).forEach(each -> add(pupil, name, each.owner(), each.className()));
    }

    @Override
    public void handOver(Actor system, Id from, Id to, Collection<Id> some) {
        all.values().stream()
                .filter(pupil -> pupil.owner().equals(from) && (some == null || some.contains(pupil.id())))
                .toList()
                .forEach(pupil -> add(pupil.id(), pupil.name(), to, pupil.className()));
    }

    @Override
    public void schoolMerged(Actor system, Id gone, Id kept) {
        all.replaceAll((id, pupil) -> pupil.school().equals(gone)
                ? new PupilAccount(id, pupil.name(), pupil.userName(), pupil.owner(), kept)
                : pupil);
    }

    @Override
    public Map<Id, PupilAccount> find(Collection<Id> accounts) {
        return accounts.stream().filter(all::containsKey).distinct().collect(Collectors.toMap(id -> id, all::get));
    }

    private List<PupilAccount> theirs(Actor teacher, Collection<Id> pupils) {
        List<PupilAccount> theirs = pupils.stream()
                .map(all::get)
                .filter(pupil -> pupil != null && teacher.is(pupil.owner()))
                .toList();
        if (theirs.size() != pupils.size()) {
            throw Rejected.notFound();
        }
        return theirs;
    }

    private Slip slip(Id pupil) {
        PupilAccount account = all.get(pupil);
        return new Slip(pupil, account.name(), account.userName(), "blue-river-" + ++passwords, account.className());
    }
}
