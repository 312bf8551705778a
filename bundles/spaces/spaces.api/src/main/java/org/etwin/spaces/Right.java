package org.etwin.spaces;

import java.util.Locale;
import org.etwin.platform.Action;

/**
 * What a role may be allowed in a space: one constant for each row of a {@link RightsTable}. Its text is
 * {@code spaces.right.} and the {@link #key()}.
 */
public enum Right implements Action {
    /** See the space with its board, materials and forum. */
    SEE,
    BULLETIN_READ_POST,
    BULLETIN_MANAGE,
    POST_UPDATES,
    EDIT_PAGES,
    REORDER_PAGES,
    /** Change and take away what others put on the board, into materials, updates and forum. */
    MANAGE_OTHERS,
    OPEN_DISCUSSION,
    OPEN_THREAD,
    REPLY,
    BOARD_ADD,
    UPLOAD,
    PLAN_ACTIVITIES,
    CREATE_MEETINGS,
    JOIN_MEETINGS,
    INVITE_ADULTS,
    CREATE_PUPILS,
    /** Remove members and change their roles. */
    MANAGE_MEMBERS,
    WALL_POST,
    WALL_COMMENT,
    /** Close the space, together with what it belongs to. */
    CLOSE;

    /** The name in lower case with dashes, as in data files and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
