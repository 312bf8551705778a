package org.etwin.spaces.core.forum;

import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Access;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Right;
import org.etwin.spaces.Spaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures in posts: who reads the post sees them, and who may read its former versions sees theirs. */
@Component(service = FileUse.class, configurationPid = "org.etwin.spaces.forum")
public final class PostPictureUse implements FileUse {
    private static final long MEGABYTE = 1024L * 1024;

    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final PostPictures pictures;
    private final long largest;
    private final long quota;

    @Activate
    public PostPictureUse(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference PostPictures pictures,
            ForumSettings settings) {
        this(
                transactions,
                spaces,
                rows,
                pictures,
                settings.picture_megabytes() * MEGABYTE,
                settings.pictures_megabytes() * MEGABYTE);
    }

    /** @param largest and {@code quota} in bytes */
    public PostPictureUse(
            Transactions transactions, Spaces spaces, ForumRows rows, PostPictures pictures, long largest, long quota) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.pictures = pictures;
        this.largest = largest;
        this.quota = quota;
    }

    @Override
    public String name() {
        return ForumWriting.PICTURE_USE;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/*");
    }

    @Override
    public long largest() {
        return largest;
    }

    @Override
    public long quota() {
        return quota;
    }

    @Override
    public boolean mayStore(Actor actor) {
        return actor.account().isPresent() && !actor.isSuspended();
    }

    @Override
    public boolean forPupils() {
        return true;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return transactions.reading(() -> rows.shownPost(file.subject())
                .filter(post -> mayRead(actor, post, file))
                .isPresent());
    }

    private boolean mayRead(Actor actor, PostEntity post, StoredFile file) {
        try {
            Access access = spaces.access(actor, post.space());
            return pictures.shows(post, file.id())
                    || actor.is(post.author())
                    || access.reading(Right.MANAGE_OTHERS).some();
        } catch (Rejected notIn) {
            return false;
        }
    }
}
