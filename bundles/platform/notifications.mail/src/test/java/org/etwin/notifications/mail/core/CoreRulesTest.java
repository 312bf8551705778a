package org.etwin.notifications.mail.core;

import org.etwin.testing.CoreRules;

class CoreRulesTest extends CoreRules {}
