package org.etwin.identity.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.identity.cfg}. */
@ObjectClassDefinition(name = "eTwin identity")
public @interface Settings {
    @AttributeDefinition(description = "Memory of one password hash in KiB; old hashes keep what they were made with")
    int argon2_memory_kib() default 19_456;

    @AttributeDefinition(description = "Rounds of one password hash")
    int argon2_iterations() default 2;

    @AttributeDefinition(description = "Lanes of one password hash")
    int argon2_parallelism() default 1;

    @AttributeDefinition(description = "Minutes without anything done after which a browser is signed out")
    int session_idle_minutes() default 60;

    @AttributeDefinition(description = "Hours after which a browser is signed out in any case")
    int session_hours() default 12;

    @AttributeDefinition(
            description = "Version of the code of conduct that holds; when it changes, everybody is asked again")
    String code_of_conduct_version() default "2026-01";

    @AttributeDefinition(
            description = "Version of the privacy terms that holds; when it changes, everybody is asked again")
    String privacy_terms_version() default "2026-01";

    @AttributeDefinition(description = "Hours in which a new e-mail address can be confirmed")
    int email_change_hours() default 24;

    @AttributeDefinition(description = "Days in which the old e-mail address can be taken back")
    int email_back_days() default 7;

    @AttributeDefinition(description = "Archives of one’s own data that one account gets in an hour")
    int archives_hour() default 3;

    @AttributeDefinition(description = "Hours for which a REST token is valid")
    int token_hours() default 12;

    @AttributeDefinition(description = "Wrong passwords for one account that are answered in 10 minutes")
    int tries_account() default 20;

    @AttributeDefinition(description = "Wrong passwords for one pupil that are answered in 10 minutes")
    int tries_account_pupils() default 20;

    @AttributeDefinition(description = "Wrong passwords from one address that are answered in 10 minutes")
    int tries_address() default 200;

    @AttributeDefinition(description = "Wrong codes of the second step for one account that are answered in 10 minutes")
    int tries_code() default 5;

    @AttributeDefinition(description = "Wrong codes of the second step for one account that are answered in a day")
    int tries_code_day() default 30;

    @AttributeDefinition(description = "Roles that nobody has without a second factor, parted by commas")
    String second_factor_roles() default "NSO,CSS,ADMIN";

    @AttributeDefinition(description = "Whether these roles need it in an installation with demo data as well")
    boolean second_factor_demo() default false;

    @AttributeDefinition(description = "Registrations from one address in an hour")
    int registrations_address() default 100;

    @AttributeDefinition(description = "Days after which an account that was never confirmed is removed")
    int unconfirmed_days() default 7;

    @AttributeDefinition(description = "Wrong passwords of pupils from one address that are answered in 10 minutes")
    int tries_address_pupils() default 600;

    @AttributeDefinition(description = "Pupils whose accounts are made at once")
    int pupils_at_once() default 60;

    @AttributeDefinition(
            description =
                    "Password hashes that are made at a time; 0 is one less than there are processors, at least 1")
    int hashes_at_once() default 0;

    @AttributeDefinition(description = "Passwords that wait for their turn before more are told to come again")
    int hashes_waiting() default 200;

    @AttributeDefinition(description = "Days that a token for a program lasts at most")
    int access_token_days() default 366;

    @AttributeDefinition(description = "Tokens for programs that one person has at most")
    int access_tokens() default 20;

    @AttributeDefinition(description = "Days before its end on which the owner of a token for a program is told")
    int access_token_notice_days() default 7;
}
