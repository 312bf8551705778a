package org.etwin.edge.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(name = "eTwin edge", description = "Between the web server and everybody outside")
public @interface EdgeSettings {
    @AttributeDefinition(
            description = "Machines that are believed when they say for whom they ask, for example 127.0.0.1")
    String proxies() default "";

    @AttributeDefinition(description = "What they say it with: X-Forwarded (For and Proto) or Forwarded")
    String proxies_header() default "X-Forwarded";

    @AttributeDefinition(description = "Whether who comes by HTTP is sent to HTTPS")
    boolean https_only() default false;

    @AttributeDefinition(
            description = "Seconds for which browsers come by HTTPS only, told with each HTTPS answer; 0: not told")
    long https_seconds() default 31_536_000;

    @AttributeDefinition(
            description = "PEM file with the certificate and its chain, for HTTPS without a proxy; empty: none")
    String https_certificate() default "";

    @AttributeDefinition(description = "PEM file with its key, without a password (BEGIN PRIVATE KEY)")
    String https_key() default "";

    @AttributeDefinition(
            description = "Whether each request is a line in the log; etwin:log-requests changes it for now")
    boolean log_requests() default false;
}
