package org.etwin.projects.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules for projects. */
@ObjectClassDefinition(
        name = "eTwin projects",
        description =
                "How long projects can be re-opened, when they are archived, how long invitations hold, and how much is"
                        + " kept.")
@interface ProjectSettings {
    @AttributeDefinition(description = "Months after closing within which founders may re-open their project.")
    int months_to_reopen() default 12;

    @AttributeDefinition(description = "Months after closing when a project is archived by itself.")
    int months_to_archive() default 24;

    @AttributeDefinition(description = "Days before that when founders and partners are told.")
    int days_of_archive_notice() default 30;

    @AttributeDefinition(description = "Days in which an invitation to join a project can be answered.")
    int invitation_days() default 30;

    @AttributeDefinition(description = "Drafts that one person may have at once.")
    int most_drafts() default 50;

    @AttributeDefinition(
            description = "Saved versions of the text that are kept of each project, the first among them.")
    int most_versions() default 200;

    @AttributeDefinition(description = "Saved versions that are kept of each draft.")
    int most_draft_versions() default 20;

    @AttributeDefinition(description = "Minutes in which a draft that saves itself makes one version.")
    int minutes_of_one_draft_version() default 10;

    @AttributeDefinition(description = "Bytes of the image of a project.")
    long largest_image() default 10_000_000;

    @AttributeDefinition(description = "Bytes that all images of projects that one person stored may have together.")
    long images_of_one_person() default 200_000_000;
}
