package org.etwin.spaces.core.updates;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about updates. */
@ObjectClassDefinition(name = "eTwin updates of spaces", description = "Lengths, pictures, and what is kept.")
@interface UpdatesSettings {
    @AttributeDefinition(description = "Visible characters of an update.")
    int text_length() default 4000;

    @AttributeDefinition(description = "Visible characters of a comment.")
    int comment_length() default 2000;

    @AttributeDefinition(description = "Pictures of an update.")
    int pictures() default 10;

    @AttributeDefinition(description = "Megabytes of one picture.")
    int picture_megabytes() default 10;

    @AttributeDefinition(description = "Megabytes that the pictures of all updates of a space may have together.")
    int space_megabytes() default 1000;

    @AttributeDefinition(description = "Updates of a space that can be pinned at the same time.")
    int pinned() default 10;

    @AttributeDefinition(
            description =
                    "Seconds in which a deletion can be taken back; the page offers it for ten. It is wiped after.")
    int undo_seconds() default 30;

    @AttributeDefinition(description = "Hours after which an author is told again that an update is liked.")
    int liked_again_hours() default 24;
}
