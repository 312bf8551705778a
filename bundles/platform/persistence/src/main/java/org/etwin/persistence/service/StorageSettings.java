package org.etwin.persistence.service;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(name = "eTwin database", description = "Taken at run time: everything that uses it is reopened")
public @interface StorageSettings {
    @AttributeDefinition(description = "jdbc:derby:<folder> or jdbc:postgresql://<host>:<port>/<database>")
    String url();

    @AttributeDefinition(description = "For PostgreSQL")
    String user() default "";

    @AttributeDefinition(type = AttributeType.PASSWORD, description = "For PostgreSQL")
    String password() default "";

    @AttributeDefinition(description = "Connections at most")
    int connections() default 20;

    @AttributeDefinition(
            description = "Derby: nothing is written when fewer megabytes are free on its disk; reading goes on")
    int keep_free_megabytes() default 100;

    @AttributeDefinition(
            description =
                    "Derby: a file with an empty database that a first start takes; without it the tables are made one by one")
    String empty_database() default "";
}
