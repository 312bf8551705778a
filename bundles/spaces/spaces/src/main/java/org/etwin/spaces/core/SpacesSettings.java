package org.etwin.spaces.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about members. */
@ObjectClassDefinition(name = "eTwin spaces", description = "How members are added.")
@interface SpacesSettings {
    @AttributeDefinition(
            description = "Addresses that somebody may try in vain within an hour when adding adults to spaces.")
    int addresses_an_hour() default 10;
}
