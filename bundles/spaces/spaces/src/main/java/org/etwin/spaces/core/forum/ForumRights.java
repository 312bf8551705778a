package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.Access;
import org.etwin.spaces.ForumAction;
import org.etwin.spaces.Right;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What may be done with discussions, threads and posts: one answer for pages, REST and the services. */
@Component(service = ForumRights.class)
public final class ForumRights {
    private final Limits limits;
    private final Clock clock;

    @Activate
    public ForumRights(@Reference Limits limits, @Reference Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Set<ForumAction> of(Access access, DiscussionEntity discussion) {
        Set<ForumAction> allowed = EnumSet.noneOf(ForumAction.class);
        if (discussion.isRemoved()) {
            return allowed;
        }
        add(allowed, ForumAction.OPEN_THREAD, access.may(Right.OPEN_THREAD));
        add(allowed, ForumAction.EDIT, access.mayManage(discussion.author()));
        add(
                allowed,
                ForumAction.DELETE,
                moderates(access) || access.mayManage(discussion.author()) && discussion.threads() == 0);
        return allowed;
    }

    Set<ForumAction> of(Access access, ThreadEntity thread) {
        Set<ForumAction> allowed = EnumSet.noneOf(ForumAction.class);
        boolean own = access.mayManage(thread.author());
        add(allowed, ForumAction.REPLY, mayReply(access, thread));
        add(allowed, ForumAction.EDIT, own);
        add(allowed, ForumAction.SOLVE, own);
        add(allowed, ForumAction.DELETE, moderates(access) || own && thread.posts() <= 1);
        if (moderates(access)) {
            allowed.addAll(EnumSet.of(ForumAction.PIN, ForumAction.LOCK, ForumAction.MOVE));
        }
        return allowed;
    }

    Set<ForumAction> of(Access access, ThreadEntity thread, PostEntity post) {
        Set<ForumAction> allowed = EnumSet.noneOf(ForumAction.class);
        boolean moderates = moderates(access);
        boolean own = access.actor().is(post.author());
        if (post.isRemoved()) {
            add(allowed, ForumAction.RESTORE, mayRestore(access, post));
            return allowed;
        }
        add(allowed, ForumAction.REPLY, mayReply(access, thread));
        add(allowed, ForumAction.EDIT, own && access.mayManage(post.author()) && (moderates || !thread.isLocked()));
        add(allowed, ForumAction.DELETE, access.mayManage(post.author()));
        add(
                allowed,
                ForumAction.SOLVE,
                access.mayManage(thread.author()) && !post.id().equals(thread.answer()));
        add(allowed, ForumAction.MOVE, moderates);
        add(allowed, ForumAction.SPLIT, moderates);
        add(
                allowed,
                ForumAction.READ_VERSIONS,
                post.editedAt() != null
                        && (own || access.reading(Right.MANAGE_OTHERS).some()));
        return allowed;
    }

    static boolean moderates(Access access) {
        return access.may(Right.MANAGE_OTHERS);
    }

    static boolean mayReply(Access access, ThreadEntity thread) {
        return access.may(Right.REPLY) && (!thread.isLocked() || moderates(access));
    }

    static void requireReply(Access access, ThreadEntity thread) {
        access.require(Right.REPLY);
        if (!mayReply(access, thread)) {
            throw new Rejected(Rejection.conflict("spaces.rejected.locked"));
        }
    }

    boolean mayRestore(Access access, PostEntity post) {
        return post.wasRemovedBy(access.actor()) && !post.isWiped() && inTime(post.removedAt()) && mayWrite(access);
    }

    boolean inTime(Long removedAt) {
        return removedAt != null
                && removedAt >= clock.instant().minus(limits.undo()).toEpochMilli();
    }

    private static boolean mayWrite(Access access) {
        return access.actor().account().filter(access::mayManage).isPresent();
    }

    static Id me(Access access) {
        return access.actor().account().orElseThrow();
    }

    private static void add(Set<ForumAction> allowed, ForumAction action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }
}
