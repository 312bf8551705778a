package org.etwin.membership.core;

import java.util.Set;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.membership.Photos;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileChanged;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The picture of a profile. */
@Component(service = Photos.class)
public final class PhotoService implements Photos {
    private final Transactions transactions;
    private final ProfileRepository profiles;
    private final Files files;
    private final Outbox outbox;

    @Activate
    public PhotoService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Files files,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.profiles = new ProfileRepository(unit);
        this.files = files;
        this.outbox = outbox;
    }

    @Override
    public void change(Actor actor, Id file) {
        if (!(actor instanceof Actor.Person person) || person.isSuspended()) {
            throw DeskPolicy.refused(actor);
        }
        transactions.in(() -> {
            StoredProfile profile = profiles.find(person.id()).orElse(null);
            if (profile == null) {
                profile = new StoredProfile(person.id(), person.name());
                profiles.add(profile);
            }
            Id before = profile.photo();
            if (file != null && file.equals(before)) {
                return;
            }
            if (file != null) {
                needPhoto(file);
                files.keep(actor, file, person.id());
            }
            if (before != null) {
                files.letGo(before);
            }
            profile.look(file);
            outbox.publish(new ProfileChanged(person.id()));
        });
    }

    private void needPhoto(Id file) {
        StoredFile stored = files.find(Set.of(file)).get(file);
        if (stored == null || !stored.use().equals(Profile.PHOTO)) {
            throw Rejected.notFound();
        }
    }

    /** What files of profiles may be, and who sees them: whoever sees the profile. */
    @Component(service = FileUse.class)
    public static final class Use implements FileUse {
        private static final long LARGEST = 5_000_000;

        private final Transactions transactions;
        private final ProfileRepository profiles;

        @Activate
        public Use(@Reference Transactions transactions, @Reference(target = "(osgi.unit.name=membership)") Unit unit) {
            this.transactions = transactions;
            this.profiles = new ProfileRepository(unit);
        }

        @Override
        public String name() {
            return Profile.PHOTO;
        }

        @Override
        public Set<String> mediaTypes() {
            return Set.of("image/*");
        }

        @Override
        public long largest() {
            return LARGEST;
        }

        @Override
        public long quota() {
            return 4 * LARGEST;
        }

        @Override
        public boolean mayStore(Actor actor) {
            return actor instanceof Actor.Person && !actor.isSuspended();
        }

        @Override
        public boolean mayRead(Actor actor, StoredFile file) {
            if (file.subject() == null || (actor instanceof Actor.Person && actor.is(file.subject()))) {
                return file.subject() != null;
            }
            return MemberService.seesProfiles(actor)
                    && transactions.reading(() -> profiles.find(file.subject())
                            .filter(profile -> profile.etwinner() && file.id().equals(profile.photo()))
                            .isPresent());
        }
    }
}
