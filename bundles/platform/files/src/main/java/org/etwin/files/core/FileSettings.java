package org.etwin.files.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** etc/org.etwin.files.cfg. */
@ObjectClassDefinition(name = "eTwin files")
public @interface FileSettings {
    @AttributeDefinition(description = "Where the contents are; empty: the folder files in the data folder")
    String folder() default "";

    @AttributeDefinition(description = "Million pixels that an image may have")
    int megapixels() default 40;

    @AttributeDefinition(description = "Million pixels of pictures that are made smaller at the same time")
    int megapixels_at_once() default 40;

    @AttributeDefinition(description = "Megabytes that stay free on the disk: below, nothing is stored")
    int keep_free_megabytes() default 500;

    @AttributeDefinition(description = "Hours after which a file is removed that nothing keeps")
    int loose_hours() default 24;

    @AttributeDefinition(description = "Minutes between two sweeps")
    int sweep_minutes() default 60;

    @AttributeDefinition(description = "Seconds that a scanner may take for one file")
    int scan_seconds() default 60;
}
