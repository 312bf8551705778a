package org.etwin.network.core;

import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts are about two people: with one of them they go, and two accounts of one person have each contact once. */
@Component
public final class FollowingAccounts implements AccountLifecycle {
    private final ContactSides sides;
    private final BlockRows blocks;
    private final Ids ids;

    @Activate
    public FollowingAccounts(@Reference ContactSides sides, @Reference BlockRows blocks, @Reference Ids ids) {
        this.sides = sides;
        this.blocks = blocks;
        this.ids = ids;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        sides.allOf(account).forEach(side -> sides.remove(side.contact()));
        blocks.about(account).forEach(blocks::remove);
    }

    @Override
    public void merged(Id gone, Id kept) {
        moveBlocks(gone, kept);
        for (ContactSide side : sides.allOf(gone)) {
            if (side.other().equals(kept)) {
                sides.remove(side.contact());
                continue;
            }
            sides.between(kept, side.other())
                    .ifPresentOrElse(
                            same -> keepBetter(side, same, gone, kept), () -> sides.move(side.contact(), gone, kept));
        }
    }

    /** What one account blocked, or was blocked by, holds for the other: another account is no way around it. */
    private void moveBlocks(Id gone, Id kept) {
        for (StoredBlock block : blocks.about(gone)) {
            Id owner = block.owner().equals(gone) ? kept : block.owner();
            Id other = block.other().equals(gone) ? kept : block.other();
            blocks.remove(block);
            if (!owner.equals(other) && !blocks.stands(owner, other)) {
                blocks.add(new StoredBlock(ids.next().value(), owner, other, block.since()));
            }
        }
    }

    private void keepBetter(ContactSide ofGone, ContactSide ofKept, Id gone, Id kept) {
        if (rank(ofGone) < rank(ofKept)) {
            sides.remove(ofKept.contact());
            sides.move(ofGone.contact(), gone, kept);
        } else {
            sides.remove(ofGone.contact());
        }
    }

    /** A no is more than a contact that ended, so that another account is no way around it. */
    private static int rank(ContactSide side) {
        return switch (side.state()) {
            case ACCEPTED -> 0;
            case ASKED -> 1;
            case DECLINED -> 2;
            case ENDED -> 3;
        };
    }
}
