package org.etwin.identity.oidc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.identity.oidc-<any>.cfg}, one file for each provider. */
@ObjectClassDefinition(name = "eTwin sign-in by OpenID Connect")
public @interface Settings {
    @AttributeDefinition(
            description = "Stands in addresses and in the database: small letters, digits, dashes; never changed")
    String name();

    @AttributeDefinition(description = "What people call it; label.fi, label.sl and so on in other languages")
    String label();

    @AttributeDefinition(description = "Address of the provider, exactly as it stands in its tokens; https")
    String issuer();

    @AttributeDefinition(description = "What the provider calls this installation")
    String client_id();

    @AttributeDefinition(description = "File with the secret, relative to the folder of the settings")
    String client_secret_file() default "";

    @AttributeDefinition(description = "Variable of the environment with the secret, when there is no file")
    String client_secret_env() default "";

    @AttributeDefinition(description = "What is asked for, parted by spaces")
    String scopes() default "openid profile email";

    @AttributeDefinition(
            description = "Algorithms in which the provider may sign, parted by spaces; never none or HS256")
    String algorithms() default "RS256 PS256 ES256";

    @AttributeDefinition(description = "Seconds after which the provider is taken for away")
    int timeout_seconds() default 5;
}
