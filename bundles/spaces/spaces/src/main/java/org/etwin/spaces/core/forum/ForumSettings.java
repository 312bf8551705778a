package org.etwin.spaces.core.forum;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about forums. */
@ObjectClassDefinition(name = "eTwin forums of spaces", description = "Lengths, and how long what is kept.")
@interface ForumSettings {
    @AttributeDefinition(description = "Characters of a title.")
    int title_length() default 120;

    @AttributeDefinition(description = "Visible characters of a post.")
    int post_length() default 10000;

    @AttributeDefinition(description = "Characters of another post that stand in a quote.")
    int quote_length() default 600;

    @AttributeDefinition(description = "Megabytes of one picture in a post.")
    int picture_megabytes() default 10;

    @AttributeDefinition(description = "Megabytes that the pictures of one person in posts may have together.")
    int pictures_megabytes() default 500;

    @AttributeDefinition(
            description =
                    "Seconds in which a deletion can be taken back; the page offers it for ten. Words are wiped after.")
    int undo_seconds() default 30;

    @AttributeDefinition(description = "Days for which an unsent draft is kept.")
    int draft_days() default 180;

    @AttributeDefinition(description = "Hours for which the same form sent again is known.")
    int token_hours() default 48;
}
