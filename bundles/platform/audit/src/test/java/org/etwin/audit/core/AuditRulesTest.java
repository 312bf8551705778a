package org.etwin.audit.core;

import org.etwin.testing.CoreRules;

class AuditRulesTest extends CoreRules {}
